using System.Globalization;

namespace SecurePods.Writing;

/// <summary>
/// What a manifest is written to: a stream of objects, lists, names and scalars in the order in which they are read.
/// One instance a thread is kept for the next use, so that writing allocates nothing.
/// </summary>
internal abstract class ManifestWriter : IDisposable
{
    /// <summary>The longest that a double's shortest round-trip text gets, and more.</summary>
    const int LongestNumber = 32;

    protected Utf8Buffer Buffer { get; } = new();

    /// <summary>Whether what comes next is a document, and no part of one.</summary>
    public abstract bool IsAtDocument { get; }

    /// <summary>Begins the next document of the stream.</summary>
    public abstract void BeginDocument();

    public abstract void BeginObject();

    public abstract void EndObject();

    public abstract void BeginList();

    public abstract void EndList();

    /// <summary>A field's name from the schema: ASCII that needs no quotes.</summary>
    public abstract void Field(ReadOnlySpan<byte> name);

    /// <summary>A map's key: any text.</summary>
    public abstract void Key(ReadOnlySpan<char> key);

    /// <summary>A default filled the field that comes next: its path from the pod. Nothing, where nobody is to read of it.</summary>
    public virtual void FilledIn(string field)
    {
    }

    public abstract void Value(ReadOnlySpan<char> value);

    public abstract void Value(Bytes value);

    /// <summary>What precedes a scalar where the writer stands.</summary>
    protected abstract void BeginScalar();

    /// <summary>What follows it.</summary>
    protected abstract void EndScalar();

    public void Key(string key) => Key(key.AsSpan());

    public void Value(string value) => Value(value.AsSpan());

    public void Value(bool value) => Token(value ? "true"u8 : "false"u8);

    public void Value(int value) => Value((long)value);

    public void Value(long value)
    {
        Span<byte> digits = stackalloc byte[LongestNumber];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Token(digits[..length]);
    }

    public void Value(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException("JSON has no number that is infinite or none.", nameof(value));

        Span<byte> digits = stackalloc byte[LongestNumber];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Number(digits[..length]);
    }

    public void Value(Quantity value) => Value(value.ToString().AsSpan());

    public void Value(IntOrString value)
    {
        if (value.IsString)
            Value(value.Text.AsSpan());
        else
            Value(value.Number);
    }

    public void Value(Json value) => value.WriteTo(this);

    /// <summary>A moment to the second, as Kubernetes' Time.</summary>
    public void Time(DateTimeOffset value) => Moment(value, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>A moment to the microsecond, as Kubernetes' MicroTime.</summary>
    public void MicroTime(DateTimeOffset value) => Moment(value, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'");

    public void Null() => Token("null"u8);

    /// <summary>A JSON number, in the form that YAML 1.1 takes for a number as well.</summary>
    public void Number(ReadOnlySpan<byte> json)
    {
        BeginScalar();
        NumberScalar.Append(Buffer, json);
        EndScalar();
    }

    /// <summary>Hands all that was written to the output.</summary>
    public void Flush() => Buffer.Flush();

    /// <summary>Gives the writer back; what was not flushed is dropped.</summary>
    public abstract void Dispose();

    void Token(ReadOnlySpan<byte> ascii)
    {
        BeginScalar();
        Buffer.Append(ascii);
        EndScalar();
    }

    void Moment(DateTimeOffset value, string format)
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        value.UtcDateTime.TryFormat(text[1..], out var length, format, CultureInfo.InvariantCulture);
        text[0] = text[length + 1] = (byte)'"';   // unquoted, YAML 1.1 would read a timestamp
        Token(text[..(length + 2)]);
    }
}
