using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Reading;

/// <summary>The one way in: documents to manifests, or all that is wrong with them.</summary>
static class ManifestReading
{
    /// <exception cref="ManifestReadException">A document is wrong; every problem of every document is named.</exception>
    public static ManifestSet All(IEnumerable<ManifestDocument> documents, ReadMode mode)
    {
        var manifests = new List<Manifest>();
        var problems = new List<ReadProblem>();
        foreach (var document in documents)
            if (Read(document, mode, problems) is { } manifest)
                manifests.Add(manifest);
        if (problems.Count > 0)
            throw new ManifestReadException(problems);
        return new(manifests);
    }

    /// <exception cref="ManifestReadException">The text is no single object of that kind.</exception>
    public static T One<T>(string text, ReadMode mode, string apiVersion, string kind)
        where T : Manifest
    {
        ArgumentNullException.ThrowIfNull(text);
        var manifests = All(ManifestReader.Read(text), mode);
        if (manifests is [T manifest])
            return manifest;
        var found = manifests.Count == 0 ? "nothing" : string.Join(", ", manifests.Select(other => $"{other.ApiVersion} {ObjectIdentity.Of(other)}"));
        throw new ManifestReadException([new(null, 1, 1, "", found, $"must be one {kind} of {apiVersion}")]);
    }

    /// <summary>The object of a document, as far as it can be read; null if it is none.</summary>
    public static Manifest? Read(ManifestDocument document, ReadMode mode, List<ReadProblem> problems)
    {
        var found = document.Errors.Select(error => new ReadProblem(document.Path, error.Line, error.Column, "", null, error.Message)).ToList();
        var manifest = Object(document, mode, found);
        problems.AddRange(found.OrderBy(problem => (problem.Line, problem.Column)));
        return manifest;
    }

    static Manifest? Object(ManifestDocument document, ReadMode mode, List<ReadProblem> problems)
    {
        if (document is not { Root.Kind: NodeKind.Object, ApiVersion: { } apiVersion, Kind: { } kind } || IsList(document))
            return null;
        var context = new ReadContext(document.Path, mode, problems);
        return KindReaders.TryRead(apiVersion, kind, context, document.Root, out var manifest) ? manifest : RawReading.Read(apiVersion, kind, context, document.Root);
    }

    /// <summary>A list's items are documents of their own, and without items it is nothing.</summary>
    static bool IsList(ManifestDocument document) =>
        document is { ApiVersion: "v1", Kind: "List" } || (document.Kind!.EndsWith("List", StringComparison.Ordinal) && document.Root["items"].Kind == NodeKind.List);
}
