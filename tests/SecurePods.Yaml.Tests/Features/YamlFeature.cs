using System.Text.Json.Nodes;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>One thing that YAML can do: a text, and the JSON that it means to Kubernetes, or why Kubernetes takes none of it.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Text">A whole file.</param>
/// <param name="Json">What each object holds, beside <see cref="Head"/>; null of a text that is refused.</param>
/// <param name="Reason">Why it is refused.</param>
/// <param name="Difference">Why we do otherwise than Kubernetes; null where we do the same.</param>
sealed record YamlFeature(string Name, string Text, string[]? Json, string? Reason, string? Difference = null)
{
    /// <summary>What makes an object of members.</summary>
    public const string Head = "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\n";

    static readonly string[] HeadNames = ["apiVersion", "kind", "metadata"];

    /// <summary>Members that are read.</summary>
    public static YamlFeature Read(string name, string members, string json) => new(name, Head + members, [json], null);

    /// <summary>A file that is read.</summary>
    public static YamlFeature Documents(string name, string file, params string[] json) => new(name, file, json, null);

    /// <summary>Members that are refused.</summary>
    public static YamlFeature Refused(string name, string members, string reason) => new(name, Head + members, null, reason);

    /// <summary>A file that is refused.</summary>
    public static YamlFeature RefusedFile(string name, string file, string reason) => new(name, file, null, reason);

    /// <summary>The same, where we do otherwise.</summary>
    public YamlFeature ButNotOurs(string difference) => this with { Difference = difference };

    /// <summary>The members of an object that are not of its head.</summary>
    public static JsonNode? Members(JsonNode? document) =>
        document is JsonObject members ? new JsonObject(members.Where(member => !HeadNames.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))) : document;

    public override string ToString() => Name;
}
