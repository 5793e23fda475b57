using System.Buffers.Text;

namespace SecurePods.Writing;

/// <summary>Bytes in Base64.</summary>
internal static class Base64Scalar
{
    /// <summary>Encoded a piece at a time, each of whole groups of three, so that only the last one is padded.</summary>
    const int Piece = 3 * 1024;

    /// <summary>
    /// Whether YAML reads the encoded text as a string without quotes. Its alphabet is letters, digits, <c>+</c>, <c>/</c>,
    /// <c>=</c> at the end: numbers begin with none of the letters, and words such as <c>true</c> are of one group.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<byte> bytes) => bytes.Length > 3 && IsLetter(bytes[0] >> 2);

    public static void Append(Utf8Buffer buffer, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var piece = bytes[..Math.Min(bytes.Length, Piece)];
            Base64.EncodeToUtf8(piece, buffer.Free(Base64.GetMaxEncodedToUtf8Length(piece.Length)), out _, out var written);
            buffer.Advance(written);
            bytes = bytes[piece.Length..];
        }
    }

    /// <summary>The first 52 of Base64's 64 digits are letters.</summary>
    static bool IsLetter(int digit) => digit < 52;
}
