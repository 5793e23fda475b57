using System.CommandLine;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool;

/// <summary>The command line: which documents, of which Kubernetes, into which folder.</summary>
internal static class SchemaCommand
{
    public static RootCommand Create(TextWriter output, TextWriter error)
    {
        var openApi = new Option<string[]>("--openapi")
        {
            Description = "The OpenAPI document: /openapi/v2 in one file, or the documents of /openapi/v3 as files or a folder; plain or gzipped.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            HelpName = "path",
        };
        var version = new Option<string?>("--version")
        {
            Description = "The document's Kubernetes version, such as 1.36; needed where the document does not say it.",
            HelpName = "version",
        };
        var schema = new Option<string?>("--schema")
        {
            Description = "The schema folder; by default that of the repository around the current directory.",
            HelpName = "folder",
        };
        var command = new RootCommand("Makes schema/kubernetes anew from an OpenAPI document and the facts in schema/curated.");
        foreach (var builtIn in command.Options.OfType<VersionOption>().ToArray())
            command.Options.Remove(builtIn);
        command.Options.Add(openApi);
        command.Options.Add(version);
        command.Options.Add(schema);
        command.SetAction(parsed => Run(parsed.GetValue(openApi)!, parsed.GetValue(version), parsed.GetValue(schema), output, error));
        return command;
    }

    static int Run(string[] openApi, string? version, string? schema, TextWriter output, TextWriter error)
    {
        try
        {
            var folder = SchemaFolder.Find(schema, Environment.CurrentDirectory);
            new Regeneration(folder, output).Run(openApi, version);
            return 0;
        }
        catch (InputException exception)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }
}
