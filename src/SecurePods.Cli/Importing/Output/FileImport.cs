using SecurePods.Cli.Checking;
using SecurePods.Cli.Importing.Comments;
using SecurePods.Cli.Importing.Objects;
using SecurePods.Cli.Input;
using SecurePods.Reading;
using SecurePods.Yaml;

namespace SecurePods.Cli.Importing.Output;

using Node = Views.Node;

/// <summary>A file of manifests on its way to C#.</summary>
/// <param name="file">The file.</param>
/// <param name="className">The class that it becomes.</param>
/// <param name="isFaithful">Whether the secure defaults are to be left out.</param>
sealed class FileImport(InputFile file, string className, bool isFaithful)
{
    readonly TypeNames _types = new();
    readonly Names _names = new(className, "Manifests");
    readonly List<ImportedObject> _objects = [];
    List<string> _comments = [];

    /// <summary>What could not be read or cannot be made, and where.</summary>
    public List<string> Problems { get; } = [];

    public FileCode Run()
    {
        foreach (var part in FileParts.Of(file))
            Add(part);
        return new(file.Path, className, _objects) { Usings = [.. _types.Usings], LastComments = _comments };
    }

    /// <summary>The objects of a part, once the comments of all of it have found their places.</summary>
    void Add(DocumentText part)
    {
        var planned = new List<(Manifest Manifest, Node Said, ObjectPlan? Plan, List<string> Comments)>();
        foreach (var document in ManifestReader.ReadPart(part, file.Path))
            if (Read(document, out var comments) is { } manifest && TryPlan(document, manifest, out var plan))
                planned.Add((manifest, plan?.Said ?? Tree.Of(manifest, document.Root), plan, comments));

        var read = YamlComments.Of(part);
        var left = CommentPlaces.Give(read, planned.SelectMany(one => Mark.All(one.Said)));
        foreach (var (manifest, said, plan, comments) in planned)
            Add(manifest, said, plan, comments);
        _comments.AddRange(left);
    }

    void Add(Manifest manifest, Node said, ObjectPlan? plan, List<string> errors)
    {
        // What stands before the first field stands before the object.
        var before = new List<string>(_comments);
        _comments = [];
        foreach (var mark in new[] { said, said["apiVersion"], said["kind"] }.Select(Mark.Of).OfType<Mark>().OrderBy(mark => mark.Position?.Line))
        {
            before.AddRange(mark.Comments);
            mark.Comments.Clear();
        }

        try
        {
            var level = plan is null ? Level.Restricted : BrokenRules.MarkIn(plan);
            var code = plan is null ? ObjectCode.Of((Manifest.Raw)manifest, said, _types) : ObjectCode.Of(plan, _types);
            before.AddRange(Mark.All(said).SelectMany(mark => mark.Comments));
            _objects.Add(new(NameOf(manifest), plan is null ? "Manifest" : _types.Of(manifest.GetType()), code, level) { Comments = [.. before, .. errors] });
        }
        catch (UnsayableException exception)
        {
            Problems.Add($"{file.Path}: {manifest.Kind} {manifest.Metadata?.Name}: {exception.Message}; the object is left out");
            _comments.AddRange(before);
        }
    }

    /// <summary>The object of a document; null where Kubernetes would not decode it.</summary>
    Manifest? Read(ManifestDocument document, out List<string> comments)
    {
        var found = new List<ReadProblem>();
        ManifestReading.Read(document, ReadMode.Strict, found);
        var problems = new List<ReadProblem>();
        var manifest = ManifestReading.Read(document, ReadMode.Lenient, problems);
        var isWhole = manifest is not null && problems.TrueForAll(problem => problem.IsUnknownValue);
        foreach (var problem in found)
            Problems.Add(problem + (isWhole ? "" : "; the object is left out"));
        comments = [.. found.Where(_ => isWhole).Select(problem => $"{problem.Path}: {(problem.Value is null ? "" : $"\"{problem.Value}\" ")}{problem.Rule}")];
        return isWhole ? manifest : null;
    }

    bool TryPlan(ManifestDocument document, Manifest manifest, out ObjectPlan? plan)
    {
        plan = null;
        if (manifest is Manifest.Raw)
            return true;
        try
        {
            plan = ObjectPlan.Of(manifest, document.Root, isFaithful);
            return true;
        }
        catch (ManifestException exception)
        {
            foreach (var problem in exception.Problems)
                Problems.Add($"{file.Path}({document.Line},1): {problem}; the object is left out, since Kubernetes would refuse it");
            return false;
        }
    }

    /// <summary>The object's name and kind; the kind once, where the name ends with it.</summary>
    string NameOf(Manifest manifest)
    {
        var name = Names.Pascal(manifest.Metadata?.Name ?? manifest.Metadata?.GenerateName ?? "");
        var kind = Names.Pascal(manifest.Kind);
        var whole = name.EndsWith(kind, StringComparison.Ordinal) ? name : name + kind;
        return _names.Next(whole.Length == 0 ? "Object" : whole, "Object");
    }
}
