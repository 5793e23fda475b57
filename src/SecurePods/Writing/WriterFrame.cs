namespace SecurePods.Writing;

internal enum FrameKind : byte
{
    Document,
    Object,
    List,
}

/// <summary>An object or list that has begun and not ended.</summary>
internal record struct WriterFrame(FrameKind Kind)
{
    public bool HasMembers { get; set; }

    /// <summary>YAML: the column of its members.</summary>
    public int Indent { get; set; }

    /// <summary>YAML: its key stands on the line before its first member.</summary>
    public bool AfterKey { get; set; }
}
