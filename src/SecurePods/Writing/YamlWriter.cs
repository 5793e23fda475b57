using System.Buffers;

namespace SecurePods.Writing;

/// <summary>YAML as kubectl prints it: two spaces a level, a list's dashes below the first letter of its key.</summary>
internal sealed class YamlWriter : ManifestWriter
{
    const int Step = 2;

    /// <summary>
    /// A reader looks for a key's colon within 1,024 characters; longer keys are introduced by a question mark. A quoted
    /// character takes at most six.
    /// </summary>
    const int LongestPlainKey = 1000;
    const int LongestQuotedKey = LongestPlainKey / 6;

    [ThreadStatic]
    static YamlWriter? t_cached;

    FrameStack _outer = new();
    WriterFrame _frame;

    /// <summary>A dash is written and the item's first line goes on behind it.</summary>
    bool _afterDash;

    bool _isFirstDocument;

    /// <summary>Whether it is told what a default filled in: the comment of the next field, and that of the line that is being written.</summary>
    bool _annotates;
    byte[]? _nextComment;
    byte[]? _comment;

    public override bool IsAtDocument => _frame.Kind == FrameKind.Document;

    public static YamlWriter Rent(IBufferWriter<byte> output) => Rent(output, annotates: false);

    public static YamlWriter Rent(IBufferWriter<byte> output, bool annotates)
    {
        var writer = t_cached ?? new YamlWriter();
        t_cached = null;
        writer.Start(output, annotates);
        return writer;
    }

    public override void Dispose()
    {
        Buffer.Detach();
        t_cached = this;
    }

    public override void BeginDocument()
    {
        if (!_isFirstDocument)
            Buffer.Append("---\n"u8);
        _isFirstDocument = false;
    }

    public override void BeginObject() => Begin(FrameKind.Object);

    public override void EndObject() => End(" {}"u8);

    public override void BeginList() => Begin(FrameKind.List);

    public override void EndList() => End(" []"u8);

    public override void Field(ReadOnlySpan<byte> name)
    {
        BeginLine();
        (_comment, _nextComment) = (_nextComment, null);
        Buffer.Append(name);
        Buffer.Append((byte)':');
    }

    public override void Key(ReadOnlySpan<char> key)
    {
        BeginLine();
        var style = ScalarStyles.Of(key);
        if (style == ScalarStyle.Plain && key.Contains(' '))
            style = ScalarStyle.DoubleQuoted;   // YamlDotNet misses the colon behind " *"
        var isLong = key.Length > (style == ScalarStyle.Plain ? LongestPlainKey : LongestQuotedKey);
        if (isLong)
            Buffer.Append("? "u8);

        AppendLine(key, style);

        if (isLong)
        {
            Buffer.Append((byte)'\n');
            Buffer.AppendSpaces(_frame.Indent);
        }

        Buffer.Append((byte)':');
    }

    public override void Value(ReadOnlySpan<char> value)
    {
        BeginScalar();
        var style = ScalarStyles.Of(value);
        if (style == ScalarStyle.Literal && _frame.Kind != FrameKind.Document && _comment is null)   // a block has no room for a comment
        {
            LiteralBlock.Append(Buffer, value, _frame.Indent + LiteralBlock.Indent);
            return;
        }

        AppendLine(value, style);
        EndScalar();
    }

    public override void Value(Bytes value)
    {
        BeginScalar();
        var quotes = Base64Scalar.IsPlain(value.AsSpan()) ? default : "\""u8;
        Buffer.Append(quotes);
        Base64Scalar.Append(Buffer, value.AsSpan());
        Buffer.Append(quotes);
        EndScalar();
    }

    protected override void BeginScalar()
    {
        if (_frame.Kind == FrameKind.Object)
        {
            Buffer.Append((byte)' ');
            return;
        }

        BeginItem();
        _afterDash = false;
    }

    public override void FilledIn(string field)
    {
        if (_annotates)
            _nextComment = DefaultComments.Of(field);
    }

    protected override void EndScalar()
    {
        if (_comment is not null)
        {
            Buffer.Append(_comment);
            _comment = null;
        }

        Buffer.Append((byte)'\n');
    }

    /// <summary>A text of one line, as a key is even if the text has more.</summary>
    void AppendLine(ReadOnlySpan<char> text, ScalarStyle style)
    {
        switch (style)
        {
            case ScalarStyle.Plain: Buffer.Append(text); break;
            case ScalarStyle.SingleQuoted: QuotedScalar.AppendSingle(Buffer, text); break;
            default: QuotedScalar.AppendDouble(Buffer, text); break;
        }
    }

    void Start(IBufferWriter<byte> output, bool annotates)
    {
        _annotates = annotates;
        _nextComment = _comment = null;
        Buffer.Attach(output);
        _outer.Clear();
        _frame = new WriterFrame(FrameKind.Document);
        _afterDash = false;
        _isFirstDocument = true;
    }

    /// <summary>Nothing is written but a dash: an empty object or list stays on the line of its key.</summary>
    void Begin(FrameKind kind)
    {
        BeginItem();
        var indent = _frame.Kind switch
        {
            FrameKind.Document => 0,
            FrameKind.Object when kind == FrameKind.List => _frame.Indent,
            _ => _frame.Indent + Step,
        };

        _outer.Push(_frame);
        _frame = new WriterFrame(kind) { Indent = indent, AfterKey = _frame.Kind == FrameKind.Object };
    }

    void End(ReadOnlySpan<byte> empty)
    {
        if (!_frame.HasMembers)
        {
            Buffer.Append(_frame.AfterKey ? empty : empty[1..]);
            EndScalar();
            _afterDash = false;
        }

        _frame = _outer.Pop();
    }

    void BeginItem()
    {
        if (_frame.Kind != FrameKind.List)
            return;

        BeginLine();
        Buffer.Append("- "u8);
        _afterDash = true;
    }

    void BeginLine()
    {
        if (!_frame.HasMembers)
        {
            _frame.HasMembers = true;
            if (_frame.AfterKey)
                EndScalar();
        }

        if (!_afterDash)
            Buffer.AppendSpaces(_frame.Indent);
        _afterDash = false;
    }
}
