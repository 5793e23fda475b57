namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>Where a fixture sets a field: the pod, or a container of one of the three lists.</summary>
sealed record Place(string List, string Container)
{
    public static readonly Place Pod = new("", "");

    public static readonly Place[] Containers = [new("initContainers", "init"), new("containers", "main"), new("ephemeralContainers", "debug")];

    /// <summary>The places of a field.</summary>
    public static IEnumerable<Place> Of(string path) => path.StartsWith("containers[]", StringComparison.Ordinal) || path.EndsWith("/*]", StringComparison.Ordinal)
        ? Containers
        : [Pod];

    /// <summary>Who is blamed there.</summary>
    public string Who => this == Pod ? "pod" : $"container \"{Container}\"";

    /// <summary>The path of a field at this place.</summary>
    public string At(string path)
    {
        if (path.StartsWith("containers[]", StringComparison.Ordinal))
            path = $"spec.{List}[0]" + path["containers[]".Length..];
        return path.Replace("/*]", $"/{Container}]").Replace("[]", "[0]");
    }
}
