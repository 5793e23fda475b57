using System.CommandLine;
using System.Text;
using SecurePods.Cli.Importing.Output;
using SecurePods.Cli.Input;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods import</c>: manifests as C#.</summary>
static class ImportCommand
{
    const string Notes = """
        Examples:
          securepods import k8s/ -o Shop                    a project that dotnet run --project Shop runs
          securepods import k8s/web.yaml > web.cs           one file, which dotnet run web.cs runs
          helm template shop | securepods import - -o Shop
          securepods import k8s/ -o Shop --faithful         exactly what is there, without the secure defaults

        The C# makes what the files say, with the secure defaults where they say nothing: run it and compare before you apply it.
        What breaks a rule stays as it is, with the rule's ID behind it; the program says the level that a file's objects need.
        A file becomes a class, in the same folders below DIR; comments stay at what they speak of.
        Fields that no type has are kept, and named; objects that Kubernetes would refuse are left out, and named.

        Exit code: 0, or 2 where something was named so, could not be read, or would be overwritten.
        """;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var output = new Option<string?>("--output", "-o") { Description = "The folder of the project; without it, one file is printed.", HelpName = "DIR" };
        var faithful = new Option<bool>("--faithful") { Description = "No secure defaults: exactly what the files say." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there and differ." };
        var command = new Command("import", "Turns manifests into C# that makes the same objects, and the secure defaults beside.") { paths, output, faithful, force };
        Examples.AddTo(command, Notes);
        command.SetAction(result => Run(InputFiles.Find(result.GetValue(paths)!, terminal), result.GetValue(output), result.GetValue(faithful), result.GetValue(force), terminal));
        return command;
    }

    static int Run(InputFiles input, string? folder, bool isFaithful, bool isForced, Terminal terminal)
    {
        var import = Read(input, isFaithful, terminal);
        var problems = input.Problems.Concat(import.Problems).ToList();
        if (import.Files.All(file => file.Objects.Count == 0))
            problems.Add("there is no object to import; nothing was written");
        else if (folder is null)
            terminal.Text.Write(ProgramCode.Single(import.Files));
        else
            problems.AddRange(Write(ProjectFolder.Files(import.Files, folder), folder, isForced));
        foreach (var problem in problems)
            terminal.Errors.WriteLine("securepods: " + problem);
        return problems.Count > 0 ? ExitCode.Unusable : ExitCode.Clean;
    }

    static Import Read(InputFiles input, bool isFaithful, Terminal terminal)
    {
        using var progress = new Progress(terminal, "Importing");
        return Import.Of(progress.Of(input.Files), isFaithful);
    }

    /// <summary>Writes all files or none: what somebody has changed since is not overwritten unasked.</summary>
    static List<string> Write(IReadOnlyList<(string Path, string Text)> files, string folder, bool isForced)
    {
        var different = files.Where(file => File.Exists(Path.Combine(folder, file.Path)) && File.ReadAllText(Path.Combine(folder, file.Path)) != file.Text).ToList();
        if (different.Count > 0 && !isForced)
            return [.. different.Select(file => $"{Path.Combine(folder, file.Path)}: this file is there and differs; nothing was written: give --force to overwrite it, or another folder")];
        foreach (var (path, text) in files)
        {
            var whole = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            File.WriteAllText(whole, text, Utf8);
        }

        return [];
    }
}
