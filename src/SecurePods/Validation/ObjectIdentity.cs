namespace SecurePods.Validation;

/// <summary>How a message calls an object: <c>Deployment shop/web</c>.</summary>
internal static class ObjectIdentity
{
    public static string Of(Manifest manifest)
    {
        var name = NameOf(manifest.Metadata);
        return manifest.Metadata?.Namespace is { Length: > 0 } space
            ? $"{manifest.Kind} {Shown.Text(space)}/{name}"
            : $"{manifest.Kind} {name}";
    }

    static string NameOf(Meta.V1.ObjectMeta? metadata) => metadata switch
    {
        { Name: { Length: > 0 } name } => Shown.Text(name),
        { GenerateName: { Length: > 0 } prefix } => Shown.Text(prefix) + "*",
        _ => "(no name)",
    };
}
