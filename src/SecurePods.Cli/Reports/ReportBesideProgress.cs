using SecurePods.Cli.Checking;

namespace SecurePods.Cli.Reports;

/// <summary>A report for people, before whose first words the progress is cleared away.</summary>
sealed class ReportBesideProgress(IReport report, Progress progress) : IReport
{
    public bool ShowsFixes => report.ShowsFixes;

    public void Dispose() => report.Dispose();

    public void Begin(CheckSettings settings) => report.Begin(settings);

    public void Write(DocumentReport document)
    {
        if (document.Errors.Count + document.Violations.Count + document.Warnings.Count > 0)
            progress.MakeWay();
        report.Write(document);
    }

    public void End(Summary summary)
    {
        progress.Stop();
        report.End(summary);
    }
}
