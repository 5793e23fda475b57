namespace SecurePods;

/// <summary>Lists and maps as a view shows them, where the view's items are texts and the model's are not.</summary>
static class ViewProjection
{
    public static IReadOnlyList<string>? List<T>(ValueList<T>? items, Func<T, string> text) =>
        items is null ? null : [.. items.Select(text)];

    public static IReadOnlyList<KeyValuePair<string, string>>? Map<T>(ValueMap<T>? entries, Func<T, string> text) =>
        entries is null ? null : [.. entries.Select(entry => new KeyValuePair<string, string>(entry.Key, text(entry.Value)))];
}
