namespace SecurePods;

/// <summary>What a control allows a field to be: the very data that the evaluation tests.</summary>
public abstract class AllowedValues
{
    private protected AllowedValues(bool unset, IReadOnlyList<string> values, IReadOnlyList<string> forbidden)
    {
        Unset = unset;
        Values = values;
        Forbidden = forbidden;
    }

    /// <summary>Whether the field may be left out.</summary>
    public bool Unset { get; }

    /// <summary>The values allowed, as a manifest writes them; one that ends in <c>*</c> stands for all that begin so.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The values forbidden, where all others are allowed.</summary>
    public IReadOnlyList<string> Forbidden { get; }

    /// <summary>The values in words: <c>unset, "Default"</c>, or <c>any but 0</c>.</summary>
    public override string ToString()
    {
        if (Forbidden.Count > 0)
            return "any but " + string.Join(", ", Forbidden);
        var words = Unset ? new List<string> { "unset" } : [];
        foreach (var value in Values)
            words.Add(value is "true" or "false" || (value.Length > 0 && char.IsDigit(value[0])) ? value : $"\"{value}\"");
        return string.Join(", ", words);
    }
}
