using System.Buffers;

namespace SecurePods.Writing;

/// <summary>
/// JSON as kubectl prints it. Not <c>Utf8JsonWriter</c>: that of .NET 8 ends lines as the machine does, and every one
/// escapes what lies beyond U+FFFF as surrogates.
/// </summary>
internal sealed class JsonWriter : ManifestWriter
{
    const int Step = 4;

    [ThreadStatic]
    static JsonWriter? t_cached;

    FrameStack _outer = new();
    WriterFrame _frame;

    public override bool IsAtDocument => _frame.Kind == FrameKind.Document;

    public static JsonWriter Rent(IBufferWriter<byte> output)
    {
        var writer = t_cached ?? new JsonWriter();
        t_cached = null;
        writer.Start(output);
        return writer;
    }

    public override void Dispose()
    {
        Buffer.Detach();
        t_cached = this;
    }

    /// <summary>Documents follow each other, each ending its line.</summary>
    public override void BeginDocument()
    {
    }

    public override void BeginObject() => Begin(FrameKind.Object, (byte)'{');

    public override void EndObject() => End((byte)'}');

    public override void BeginList() => Begin(FrameKind.List, (byte)'[');

    public override void EndList() => End((byte)']');

    public override void Field(ReadOnlySpan<byte> name)
    {
        BeginMember();
        Buffer.Append((byte)'"');
        Buffer.Append(name);
        Buffer.Append("\": "u8);
    }

    public override void Key(ReadOnlySpan<char> key)
    {
        BeginMember();
        AppendString(key);
        Buffer.Append(": "u8);
    }

    public override void Value(ReadOnlySpan<char> value)
    {
        BeginScalar();
        AppendString(value);
        EndScalar();
    }

    public override void Value(Bytes value)
    {
        BeginScalar();
        Buffer.Append((byte)'"');
        Base64Scalar.Append(Buffer, value.AsSpan());
        Buffer.Append((byte)'"');
        EndScalar();
    }

    protected override void BeginScalar()
    {
        if (_frame.Kind == FrameKind.List)
            BeginMember();
    }

    protected override void EndScalar()
    {
        if (_frame.Kind == FrameKind.Document)
            Buffer.Append((byte)'\n');
    }

    void AppendString(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(QuotedScalar.Unescaped) >= 0)
        {
            QuotedScalar.AppendDouble(Buffer, text);
            return;
        }

        Buffer.Append((byte)'"');
        Buffer.Append(text);
        Buffer.Append((byte)'"');
    }

    void Start(IBufferWriter<byte> output)
    {
        Buffer.Attach(output);
        _outer.Clear();
        _frame = new WriterFrame(FrameKind.Document);
    }

    void Begin(FrameKind kind, byte bracket)
    {
        BeginScalar();
        Buffer.Append(bracket);
        _outer.Push(_frame);
        _frame = new WriterFrame(kind);
    }

    void End(byte bracket)
    {
        var hasMembers = _frame.HasMembers;
        _frame = _outer.Pop();
        if (hasMembers)
            BeginLine();
        Buffer.Append(bracket);
        EndScalar();
    }

    void BeginMember()
    {
        if (_frame.HasMembers)
            Buffer.Append((byte)',');
        _frame.HasMembers = true;
        BeginLine();
    }

    void BeginLine()
    {
        Buffer.Append((byte)'\n');
        Buffer.AppendSpaces(Step * _outer.Depth);
    }
}
