using System.Text;

namespace SecurePods;

/// <summary>Binary data, which manifests carry in Base64. Immutable; equal by content.</summary>
public readonly struct Bytes : IEquatable<Bytes>
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly byte[]? _content;

    Bytes(byte[] content) => _content = content;

    /// <summary>How many bytes.</summary>
    public int Length => _content?.Length ?? 0;

    /// <summary>A copy of the bytes.</summary>
    public static implicit operator Bytes(byte[] content) => new((byte[])content.Clone());

    /// <summary>A copy of the bytes.</summary>
    public static Bytes From(ReadOnlySpan<byte> content) => new(content.ToArray());

    /// <summary>The text's UTF-8.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static Bytes FromUtf8(string text) => new(Strict.GetBytes(text));

    /// <summary>What a text in Base64 stands for.</summary>
    /// <exception cref="FormatException">The text is not Base64.</exception>
    public static Bytes FromBase64(string base64) => new(Convert.FromBase64String(base64));

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> AsSpan() => _content;

    /// <summary>The bytes in Base64, as in a manifest.</summary>
    public string ToBase64() => Convert.ToBase64String(AsSpan());

    /// <inheritdoc />
    public bool Equals(Bytes other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Bytes other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>Equal content.</summary>
    public static bool operator ==(Bytes left, Bytes right) => left.Equals(right);

    /// <summary>Different content.</summary>
    public static bool operator !=(Bytes left, Bytes right) => !left.Equals(right);

    /// <summary>How many bytes they are; not which, since a Secret's would end in logs.</summary>
    public override string ToString() => $"{Length} bytes";
}
