using System.Text.RegularExpressions;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>Finds the kinds in the documents' paths: what is served in a version without alpha or beta.</summary>
internal static partial class ApiKinds
{
    public static IReadOnlyList<ApiKind> Of(OpenApiSet api, Problems problems)
    {
        var definitions = Definitions(api);
        var kinds = new SortedDictionary<string, ApiKind>(StringComparer.Ordinal);
        foreach (var path in api.Paths)
        {
            foreach (var operation in path.Value.Members())
            {
                if (GroupVersionKind.Of(operation.Value.Member("x-kubernetes-group-version-kind")) is not { IsStable: true } kind
                    || !definitions.TryGetValue(kind, out var definition))
                    continue;

                var known = kinds.GetValueOrDefault(definition) ?? new(definition, kind.ApiVersion, "Cluster", null);
                kinds[definition] = Seen(known, path.Name);
            }
        }

        if (kinds.Count == 0)
            problems.Add(string.Join(", ", api.Definitions.Values.Select(d => d.File).Distinct().DefaultIfEmpty("the documents")),
                "no kind of Kubernetes is served in v1, v2 or later; is this the document of an API server of Kubernetes, paths included?");
        return [.. kinds.Values];
    }

    static Dictionary<GroupVersionKind, string> Definitions(OpenApiSet api)
    {
        var definitions = new Dictionary<GroupVersionKind, string>();
        foreach (var definition in api.Definitions.Values.Where(d => d.IsBuiltIn))
        {
            foreach (var item in definition.Schema.Member("x-kubernetes-group-version-kind").Items())
            {
                if (GroupVersionKind.Of(item) is { } kind)
                    definitions.TryAdd(kind, definition.Name);
            }
        }

        return definitions;
    }

    /// <summary>What a path says about the kind that it serves.</summary>
    static ApiKind Seen(ApiKind kind, string path)
    {
        var match = Path().Match(path);
        if (!match.Success)
            return kind;
        if (match.Groups["namespace"].Success)
            kind = kind with { Scope = "Namespaced" };
        var isCollection = !match.Groups["below"].Success && match.Groups["version"].Value == kind.ApiVersion;
        return isCollection ? kind with { Plural = match.Groups["plural"].Value } : kind;
    }

    [GeneratedRegex("^/apis?/(?<version>(?:[^/]+/)?v[0-9]+)/(?!watch/)(?<namespace>namespaces/\\{namespace\\}/)?(?<plural>[^/{]+)/?(?<below>[^/]+.*)?$")]
    private static partial Regex Path();
}
