using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Defaults;

/// <summary>The label by which a workload finds its pods, <c>app.kubernetes.io/name</c>: filled in where nothing is given, never over what is.</summary>
static class AppLabel
{
    public const string Key = "app.kubernetes.io/name";

    const int LongestValue = 63;

    /// <summary>What may stand within a label's value, not at its ends.</summary>
    static readonly char[] Inner = ['-', '_', '.'];

    /// <summary>Metadata with the label; unchanged where it has one, or where there is no name to put in it.</summary>
    public static ObjectMeta? On(ObjectMeta? metadata, string? name)
    {
        if (string.IsNullOrEmpty(name) || metadata?.Labels?.ContainsKey(Key) == true)
            return metadata;
        metadata ??= new();
        return metadata with { Labels = Builders.Nested.Put(metadata.Labels, Key, Value(name)) };
    }

    /// <summary>A template whose labels the selector matches, as far as nothing else is said.</summary>
    public static PodTemplateSpec On(PodTemplateSpec template, string? name, ValueMap<string>? selected = null)
    {
        var metadata = template.Metadata;
        foreach (var label in selected ?? ValueMap<string>.Empty)
            if (metadata?.Labels?.ContainsKey(label.Key) != true)
                metadata = (metadata ?? new()) with { Labels = Builders.Nested.Put(metadata?.Labels, label.Key, label.Value) };
        return template with { Metadata = On(metadata, name) };
    }

    /// <summary>What a selector demands of a template's labels.</summary>
    public static ValueMap<string>? Selected(LabelSelector? selector) => selector?.MatchLabels;

    /// <inheritdoc cref="Selected(LabelSelector?)"/>
    public static ValueMap<string>? Selected(ValueMap<string>? selector) => selector;

    /// <summary>The selector of a workload: the one that is given, or by the template's label.</summary>
    public static LabelSelector? Selector(LabelSelector? given, PodTemplateSpec template) =>
        given ?? (Selector((ValueMap<string>?)null, template) is { } labels ? new LabelSelector { MatchLabels = labels } : null);

    /// <inheritdoc cref="Selector(LabelSelector?, PodTemplateSpec)"/>
    public static ValueMap<string>? Selector(ValueMap<string>? given, PodTemplateSpec template)
    {
        if (given is not null || template.Metadata?.Labels?.TryGetValue(Key, out var value) != true)
            return given;
        return ValueMap.From([new KeyValuePair<string, string>(Key, value!)]);
    }

    /// <summary>A label's value is shorter than a name may be. That of a name which is none is made valid, so that the name alone is refused.</summary>
    static string Value(string name)
    {
        var value = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || Inner.Contains(c) ? c : Inner[0])).TrimStart(Inner);
        return (value.Length <= LongestValue ? value : value[..LongestValue]).TrimEnd(Inner);
    }
}
