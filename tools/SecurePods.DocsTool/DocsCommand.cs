using System.CommandLine;

namespace SecurePods.DocsTool;

/// <summary>The command line: which folder of pages.</summary>
internal static class DocsCommand
{
    public static RootCommand Create(TextWriter output, TextWriter error)
    {
        var docs = new Option<string?>("--docs")
        {
            Description = "The folder of the pages, to write nothing else; by default docs/controls of the repository around the current directory.",
            HelpName = "folder",
        };
        var command = new RootCommand("Writes the headers of the pages in docs/controls, their index, and the package's presets anew, from the catalogue.");
        foreach (var builtIn in command.Options.OfType<VersionOption>().ToArray())
            command.Options.Remove(builtIn);
        command.Options.Add(docs);
        command.SetAction(parsed => Run(parsed.GetValue(docs), output, error));
        return command;
    }

    static int Run(string? docs, TextWriter output, TextWriter error)
    {
        try
        {
            var changed = docs is not null
                ? new Documentation(Path.GetFullPath(docs)).Refresh()
                : Refresh(Repository.Around(Environment.CurrentDirectory));
            foreach (var file in changed)
                output.WriteLine($"rewritten: {file}");
            if (changed.Count == 0)
                output.WriteLine("all pages are fresh");
            return 0;
        }
        catch (DocsException exception)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }

    static IReadOnlyList<string> Refresh(string repository) => [.. Documentation.In(repository).Refresh(), .. Presets.In(repository).Refresh()];
}
