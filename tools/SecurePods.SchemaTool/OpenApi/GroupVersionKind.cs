using System.Text.Json;
using System.Text.RegularExpressions;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>What a kind is called in a manifest.</summary>
internal sealed partial record GroupVersionKind(string Group, string Version, string Kind)
{
    /// <summary>v1, v2: no alpha, no beta.</summary>
    public bool IsStable => Stable().IsMatch(Version);

    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    public static GroupVersionKind? Of(JsonElement json) =>
        json.Text("version") is { } version && json.Text("kind") is { } kind ? new(json.Text("group") ?? "", version, kind) : null;

    [GeneratedRegex("^v[0-9]+$")]
    private static partial Regex Stable();
}
