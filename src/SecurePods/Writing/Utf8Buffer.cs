using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace SecurePods.Writing;

/// <summary>UTF-8 written straight into the memory that an output hands out.</summary>
internal sealed class Utf8Buffer
{
    /// <summary>Text of unknown width is transcoded in steps of at most this many bytes.</summary>
    const int Step = 4096;

    /// <summary>The widest UTF-8 that one UTF-16 unit can become.</summary>
    const int BytesPerChar = 3;

    static ReadOnlySpan<byte> Blanks => "                                "u8;

    IBufferWriter<byte>? _output;
    byte[] _memory = [];
    byte[]? _spare;
    int _start;
    int _position;
    int _end;

    public void Attach(IBufferWriter<byte> target)
    {
        Detach();
        _output = target;
    }

    /// <summary>Forgets the output, and with it all that was not flushed.</summary>
    public void Detach()
    {
        _output = null;
        _memory = [];
        _start = _position = _end = 0;
    }

    /// <summary>Tells the output what it has got.</summary>
    public void Flush()
    {
        if (_position > _start && _output is { } target)
        {
            if (ReferenceEquals(_memory, _spare))
                target.Write(_memory.AsSpan(_start, _position - _start));
            else
                target.Advance(_position - _start);
        }

        _start = _position = _end = 0;
    }

    /// <summary>All the free memory at hand, which is at least <paramref name="count"/> bytes.</summary>
    public Span<byte> Free(int count)
    {
        if (_end - _position < count)
            Grow(count);
        return _memory.AsSpan(_position, _end - _position);
    }

    public void Advance(int count) => _position += count;

    public void Append(byte value)
    {
        if (_position == _end)
            Grow(1);
        _memory[_position++] = value;
    }

    public void Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Free(value.Length));
        _position += value.Length;
    }

    public void AppendSpaces(int count)
    {
        var free = Free(count);
        // A copy of known length is a store or two; what it writes too much is overwritten.
        if (count <= Blanks.Length && free.Length >= Blanks.Length)
            Blanks.CopyTo(free);
        else
            free[..count].Fill((byte)' ');
        _position += count;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Ascii.FromUtf16(text, Free(text.Length), out var ascii);
        _position += ascii;
        if (ascii < text.Length)
            AppendUtf8(text[ascii..]);
    }

    void AppendUtf8(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var free = Free((int)Math.Min((long)text.Length * BytesPerChar, Step));
            var status = Utf8.FromUtf16(text, free, out var read, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.InvalidData)
                throw new ArgumentException($"The text holds U+{(int)text[read]:X4}, half of a surrogate pair, which UTF-8 cannot say.", nameof(text));

            _position += written;
            text = text[read..];
        }
    }

    void Grow(int count)
    {
        if (_output is not { } target)
            throw new InvalidOperationException("The writer has no output.");

        Flush();
        if (MemoryMarshal.TryGetArray<byte>(target.GetMemory(count), out var segment))
        {
            _memory = segment.Array!;
            _start = _position = segment.Offset;
            _end = segment.Offset + segment.Count;
            return;
        }

        // The output's memory is no array (native memory, say): collect here and copy.
        if (_spare is null || _spare.Length < count)
            _spare = new byte[Math.Max(count, Step)];
        _memory = _spare;
        _end = _spare.Length;
    }
}
