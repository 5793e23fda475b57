namespace SecurePods.Reading;

/// <summary>The schema's names in messages.</summary>
static class SchemaText
{
    /// <summary><c>Container</c> of <c>core/v1.Container</c>.</summary>
    public static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}
