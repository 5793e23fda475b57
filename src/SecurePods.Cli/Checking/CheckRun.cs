using SecurePods.Cli.Input;
using SecurePods.Cli.Reports;

namespace SecurePods.Cli.Checking;

/// <summary>Judges many files on all cores and reports in order. Only a few batches are in memory at a time, however many there are.</summary>
static class CheckRun
{
    public static Summary Run(IEnumerable<InputFile> files, CheckSettings settings, Configurations configurations, IReport report)
    {
        var summary = new Summary(settings);
        var ahead = new Queue<Task<List<DocumentReport>>>();
        var output = new OrderedOutput(summary, report);
        report.Begin(settings);
        foreach (var batch in Batch.Of(files, configurations))
        {
            ahead.Enqueue(Task.Run(() => batch.Judge(settings)));
            if (ahead.Count > 2 * Environment.ProcessorCount)
                output.Write(ahead.Dequeue());
        }

        while (ahead.Count > 0)
            output.Write(ahead.Dequeue());
        report.End(summary);
        return summary;
    }

    sealed class OrderedOutput(Summary summary, IReport report)
    {
        string? _path;
        int _index;

        public void Write(Task<List<DocumentReport>> batch)
        {
            foreach (var document in batch.GetAwaiter().GetResult())
            {
                if (document.Path != _path)
                    (_path, _index) = (document.Path, 0);
                document.Index = _index++;
                summary.Add(document);
                report.Write(document);
            }
        }
    }
}
