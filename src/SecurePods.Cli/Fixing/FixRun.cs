using SecurePods.Cli.Checking;
using SecurePods.Cli.Input;
using SecurePods.Folders;
using Spectre.Console;

namespace SecurePods.Cli.Fixing;

/// <summary>Mends files one by one: each is written whole, or left as it is.</summary>
sealed class FixRun(FixSettings settings, bool isOnlyShown, Terminal terminal)
{
    public int Run(IReadOnlyList<InputFile> files, IReadOnlyList<string> problems)
    {
        var isOutputText = isOnlyShown || files.Any(IsStandardInput);
        using var report = new FixReport(isOutputText ? terminal.ErrorConsole() : terminal.Console(), settings, isOnlyShown);
        foreach (var problem in problems)
            report.WriteProblem(problem);
        using (var progress = new Progress(terminal, "Mending"))
        {
            var configurations = new Configurations(problem => Tell(problem, report, progress));
            foreach (var file in progress.Of(files))
                Mend(file, configurations.Of(file), report, progress);
        }

        report.End();
        return report.ExitCode;
    }

    void Mend(InputFile file, AppliedConfiguration configuration, FixReport report, Progress progress)
    {
        try
        {
            var mended = MendedFile.Of(FileText.Read(file), settings);
            if (mended.IsChanged || mended.Left.Count > 0)
                progress.Stop();
            if (isOnlyShown)
                Show(mended);
            else if (IsStandardInput(file))
                terminal.Output.Write(mended.After.Bytes);
            else if (mended.IsChanged)
                Write(mended);
            report.Write(mended, configuration);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell($"{file.Path}: left as it is: {exception.Message}", report, progress);
        }
    }

    static void Tell(string problem, FixReport report, Progress progress)
    {
        progress.Stop();
        report.WriteProblem(problem);
    }

    static void Write(MendedFile file)
    {
        if (!File.ReadAllBytes(file.Before.Path).AsSpan().SequenceEqual(file.Before.Bytes))
            throw new IOException("it was changed meanwhile; run the command again");
        WholeFile.Replace(file.Before.Path, file.After.Bytes);
    }

    void Show(MendedFile file)
    {
        var lines = UnifiedDiff.Of(file.Before, file.After);
        if (!terminal.IsRich)
        {
            foreach (var line in lines)
                terminal.Text.Write(line);
            return;
        }

        var console = terminal.Console();
        foreach (var line in lines)
            console.MarkupLine($"[{Colour(line)}]{Markup.Escape(line.TrimEnd('\r', '\n'))}[/]");
    }

    static string Colour(string line) => line switch
    {
        ['@', ..] => "teal",
        ['-', '-', '-', ..] or ['+', '+', '+', ..] => "bold",
        ['-', ..] => "red",
        ['+', ..] => "green",
        _ => "default",
    };

    static bool IsStandardInput(InputFile file) => file.Path == InputFiles.StandardInput;
}
