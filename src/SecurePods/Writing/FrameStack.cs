namespace SecurePods.Writing;

/// <summary>The objects and lists around the current one.</summary>
internal struct FrameStack()
{
    WriterFrame[] _frames = new WriterFrame[16];

    public int Depth { get; private set; }

    public void Push(in WriterFrame frame)
    {
        if (Depth == _frames.Length)
            Array.Resize(ref _frames, 2 * Depth);
        _frames[Depth++] = frame;
    }

    public WriterFrame Pop() => _frames[--Depth];

    public void Clear() => Depth = 0;
}
