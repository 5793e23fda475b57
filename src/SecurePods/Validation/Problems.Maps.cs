namespace SecurePods.Validation;

internal sealed partial class Problems
{
    /// <summary>Keys and values, as text that UTF-8 can carry.</summary>
    public void Text(string field, ValueMap<string>? entries)
    {
        Keys(field, entries);
        for (var i = 0; i < entries?.Count; i++)
            if (TextFault(entries.ValueAt(i)) is { } rule)
                AddEntry(field, entries.KeyAt(i), LoneSurrogate(entries.ValueAt(i)), rule);
    }

    /// <summary>The keys of a map, as text that UTF-8 can carry.</summary>
    public void Keys<T>(string field, ValueMap<T>? entries)
    {
        for (var i = 0; i < entries?.Count; i++)
            if (TextFault(entries.KeyAt(i)) is { } rule)
                AddEntry(field, entries.KeyAt(i), entries.KeyAt(i), rule);
    }

    /// <summary>The keys of a map, in the format.</summary>
    public void Keys<T>(string field, ValueMap<T>? entries, Func<string, string?> format)
    {
        for (var i = 0; i < entries?.Count; i++)
            if (FormatFault(entries.KeyAt(i), format) is { } rule)
                AddEntry(field, entries.KeyAt(i), entries.KeyAt(i), rule);
    }

    /// <summary>The values of a map, as quantities.</summary>
    public void Quantity(string field, ValueMap<Quantity>? entries)
    {
        for (var i = 0; i < entries?.Count; i++)
            if (!entries.ValueAt(i).IsValid())
                AddEntry(field, entries.KeyAt(i), entries.ValueAt(i), RuleTexts.Quantity);
    }

    /// <summary>A map of labels: its keys and its values.</summary>
    public void Labels(string field, ValueMap<string>? labels)
    {
        Keys(field, labels, Formats.QualifiedName);
        for (var i = 0; i < labels?.Count; i++)
            if (FormatFault(labels.ValueAt(i), Formats.LabelValue) is { } rule)
                AddEntry(field, labels.KeyAt(i), labels.ValueAt(i), rule);
    }

    public void AddEntry(string field, string key, object? value, string rule)
    {
        Enter(field);
        EnterKey(key);
        Add(null, value, rule);
        Exit();
        Exit();
    }
}
