using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>A schema folder of a test's own, and the tool run on it.</summary>
internal sealed class Workspace : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("schema-tool-").FullName;

    public string Schema => Path.Combine(_folder, "schema");

    /// <summary>The small document, which a test may change.</summary>
    public JsonObject Document { get; } = SmallDocument.Create();

    /// <summary>A copy of the repository's schema.</summary>
    public static Workspace OfRepository()
    {
        var workspace = new Workspace();
        foreach (var file in Directory.EnumerateFiles(Repository.Schema, "*", SearchOption.AllDirectories))
            workspace.Put(Path.GetRelativePath(Repository.Schema, file), File.ReadAllText(file));
        return workspace;
    }

    /// <summary>Curated facts for the small document, and the schema made of both at 1.36.</summary>
    public static Workspace Small()
    {
        var workspace = new Workspace();
        foreach (var (file, text) in SmallDocument.Curated)
            workspace.Put("curated/" + file, text);
        Assert.That(workspace.Regenerate("1.36").Error, Is.Empty);
        return workspace;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Schema, file));

    public void Put(string file, string text)
    {
        var path = Path.Combine(Schema, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string file, string old, string @new)
    {
        Assert.That(Read(file), Does.Contain(old));
        Put(file, Read(file).Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Every file of the schema folder, with its text.</summary>
    public IReadOnlyDictionary<string, string> Files() =>
        Directory.EnumerateFiles(Schema, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Schema, file), File.ReadAllText);

    /// <summary>Writes a document beside the schema and gives its path.</summary>
    public string Save(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs the tool on the small document as the test left it.</summary>
    public Outcome Regenerate(string version) => Run("--openapi", Save("openapi.json", Document.ToJsonString()), "--version", version);

    public Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = SchemaCommand.Create(output, error).Parse([.. arguments, "--schema", Schema]).Invoke();
        return new(code, output.ToString(), error.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>What a run gave; in the errors, paths begin in the workspace.</summary>
internal sealed record Outcome(int Code, string Output, string Error);
