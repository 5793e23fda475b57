namespace SecurePods;

/// <summary>The three lists of containers of a pod, in the order in which they are walked.</summary>
internal enum ContainerList : byte
{
    Init,
    Regular,
    Ephemeral,
}

/// <summary>What the lists are called.</summary>
internal static class ContainerListNames
{
    public static string FieldName(this ContainerList list) => list switch
    {
        ContainerList.Init => "initContainers",
        ContainerList.Regular => "containers",
        _ => "ephemeralContainers",
    };
}
