using SecurePods.Meta.V1;

namespace SecurePods.Validation;

/// <summary>Whether a label selector selects labels.</summary>
internal static class SelectorMatch
{
    public static bool Matches(LabelSelector selector, ValueMap<string>? labels)
    {
        for (var i = 0; i < selector.MatchLabels?.Count; i++)
            if (ValueOf(selector.MatchLabels.KeyAt(i), labels) != selector.MatchLabels.ValueAt(i))
                return false;
        for (var i = 0; i < selector.MatchExpressions?.Count; i++)
            if (!Matches(selector.MatchExpressions[i], labels))
                return false;
        return true;
    }

    /// <summary>What is wrong in itself is reported where it stands, and matches.</summary>
    static bool Matches(LabelSelectorRequirement requirement, ValueMap<string>? labels)
    {
        var value = ValueOf(requirement.Key, labels);
        return requirement.Operator switch
        {
            LabelSelectorOperator.In => requirement.Values is not { Count: > 0 } values || (value is not null && values.AsSpan().Contains(value)),
            LabelSelectorOperator.NotIn => requirement.Values is not { Count: > 0 } values || value is null || !values.AsSpan().Contains(value),
            LabelSelectorOperator.Exists => value is not null,
            LabelSelectorOperator.DoesNotExist => value is null,
            _ => true,
        };
    }

    static string? ValueOf(string? key, ValueMap<string>? labels)
        => key is not null && labels is not null && labels.TryGetValue(key, out var value) ? value : null;
}
