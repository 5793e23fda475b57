using System.Globalization;
using SecurePods.Cli.Checking;
using SecurePods.Cli.Reports;
using Spectre.Console;

namespace SecurePods.Cli.Fixing;

/// <summary>Says what was mended, or would be, and what is left for a human.</summary>
sealed class FixReport(IAnsiConsole console, FixSettings settings, bool isOnlyShown) : IDisposable
{
    readonly TextReport _text = new(console);
    int _files;
    int _mends;
    int _left;
    int _errors;

    public int ExitCode => _errors > 0 ? Cli.ExitCode.Unusable : _left > 0 || (isOnlyShown && _files > 0) ? Cli.ExitCode.Found : Cli.ExitCode.Clean;

    public void Dispose() => _text.Dispose();

    public void Write(MendedFile file, AppliedConfiguration configuration)
    {
        _files += file.IsChanged ? 1 : 0;
        _mends += file.Made.Count;
        foreach (var (document, mend) in file.Made)
        {
            var words = MendWords.Of(mend, document.PathToPod!);
            var identity = new DocumentReport(document, new("", 1)).Identity;
            console.MarkupLine($"[bold]{Markup.Escape(file.Before.Path)}[/]: [green]{mend.Finding.Rule.Id}[/]: {Markup.Escape($"{identity}: {words}")}");
        }

        if (file.Left.Count > 0 && file.IsChanged)
            console.WriteLine();
        foreach (var left in file.Left)
        {
            _left += left.Findings.Count;
            _errors += left.Document.Errors.Count;
            left.Document.Configuration = configuration;
            _text.Write(left.Document, left.Findings);
        }
    }

    /// <summary>What kept a file from being read or written.</summary>
    public void WriteProblem(string problem)
    {
        _errors++;
        console.MarkupLine($"[red]securepods[/]: {Markup.Escape(problem)}");
    }

    public void End()
    {
        var mended = _mends == 0 ? "nothing to mend" : $"{Count(_mends, "mend")} in {Count(_files, "file")}{(isOnlyShown ? ", not written" : "")}";
        var left = _left == 0 ? "" : $", {Count(_left, "finding")} left";
        var errors = _errors == 0 ? "" : $", {Count(_errors, "error")}";
        var colour = _left + _errors == 0 ? "green" : "red";
        console.MarkupLine($"[{colour}]{mended}{left}{errors}[/] ({LevelName.Of(settings.Check.Level)}, Kubernetes {settings.Check.Version})");
    }

    static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
