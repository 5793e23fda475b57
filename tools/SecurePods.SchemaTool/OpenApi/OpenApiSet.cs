using System.Text.Json;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>All documents together.</summary>
internal sealed class OpenApiSet
{
    /// <summary>The Kubernetes version that the documents give themselves, if they give one.</summary>
    public KubernetesRelease? Release { get; private init; }

    public required IReadOnlyDictionary<string, Definition> Definitions { get; init; }

    public required IReadOnlyList<JsonProperty> Paths { get; init; }

    public static OpenApiSet Join(IReadOnlyList<OpenApiDocument> documents, Problems problems)
    {
        var definitions = new SortedDictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var member in document.Definitions.Members())
            {
                var definition = new Definition(member.Name, document.File, member.Value);
                if (!definitions.TryAdd(member.Name, definition) && !Same(definitions[member.Name].Schema, member.Value))
                    problems.Add(definition.Place, $"is another than in {definitions[member.Name].File}; leave out the document that is not of this Kubernetes version or not Kubernetes' own");
            }
        }

        var releases = documents.Where(d => d.Release is not null).GroupBy(d => d.Release!.Value).OrderBy(g => g.Key).ToArray();
        if (releases.Length > 1)
            problems.Add(releases[1].First().File, $"is of Kubernetes {releases[1].Key}, {releases[0].First().File} of {releases[0].Key}; give the documents of one version");

        return new()
        {
            Release = releases.Length == 1 ? releases[0].Key : null,
            Definitions = definitions,
            Paths = [.. documents.SelectMany(d => d.Paths.Members())],
        };
    }

    /// <summary>Whether two documents describe the same type: prose and the list of who else uses it do not count.</summary>
    static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        if (left.ValueKind == JsonValueKind.Array)
            return left.GetArrayLength() == right.GetArrayLength() && left.Items().Zip(right.Items()).All(pair => Same(pair.First, pair.Second));
        if (left.ValueKind != JsonValueKind.Object)
            return JsonElement.DeepEquals(left, right);

        var counted = left.Members().Where(Counts).ToArray();
        return counted.Length == right.Members().Count(Counts) && counted.All(member => Same(member.Value, right.Member(member.Name)));
    }

    static bool Counts(JsonProperty member) => member.Name is not ("description" or "x-kubernetes-group-version-kind");
}
