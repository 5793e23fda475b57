namespace SecurePods;

/// <summary>One reason why the API server would refuse an object.</summary>
/// <param name="Object">The object: its kind, namespace and name, as <c>Deployment shop/web</c>.</param>
/// <param name="Path">The field, as <c>spec.template.spec.containers[0].name</c>.</param>
/// <param name="Value">What was found there, shortened and with control characters escaped; null where something is missing.</param>
/// <param name="Rule">The rule that the value breaks, which says what would be right.</param>
public sealed record Problem(string Object, string Path, string? Value, string Rule)
{
    /// <summary>The field, what was found there and what would be right.</summary>
    public override string ToString() => Value is null ? $"{Path}: {Rule}" : $"{Path}: \"{Value}\" {Rule}";
}
