using System.Buffers;
using System.Text;
using System.Text.Json;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>
/// A JSON value for a field that takes any. Immutable; equal to another if they mean the same, whatever the order of
/// members, the blanks, and the way a number is written. The default is JSON's null.
/// </summary>
public readonly partial struct Json : IEquatable<Json>
{
    readonly byte[]? _text;

    Json(byte[] text) => _text = text;

    ReadOnlySpan<byte> Utf8 => _text ?? "null"u8;

    /// <summary>Reads JSON text.</summary>
    /// <exception cref="FormatException">
    /// The text is not JSON, names a member twice, or holds half of a surrogate pair.
    /// </exception>
    public static Json Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Json(JsonText.Read(text));
    }

    /// <summary>Text that is known to be JSON.</summary>
    internal static Json Checked(ReadOnlySpan<byte> utf8) => new(utf8.ToArray());

    /// <summary>A value that is read already.</summary>
    /// <exception cref="FormatException">It names a member twice, or holds half of a surrogate pair.</exception>
    public static Json From(JsonElement element) => Parse(element.GetRawText());

    /// <summary>The value as System.Text.Json has it, to look into it.</summary>
    public JsonElement ToElement()
    {
        using var document = Open();
        return document.RootElement.Clone();
    }

    /// <inheritdoc />
    public bool Equals(Json other)
    {
        if (Utf8.SequenceEqual(other.Utf8))
            return true;

        using var mine = Open();
        using var others = other.Open();
        return JsonMeaning.AreEqual(mine.RootElement, others.RootElement);
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Json other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        using var document = Open();
        return JsonMeaning.Hash(document.RootElement);
    }

    /// <summary>Equal in meaning.</summary>
    public static bool operator ==(Json left, Json right) => left.Equals(right);

    /// <summary>Different in meaning.</summary>
    public static bool operator !=(Json left, Json right) => !left.Equals(right);

    /// <summary>The text as written.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    internal void WriteTo(ManifestWriter writer)
    {
        var chars = ArrayPool<char>.Shared.Rent(Utf8.Length);   // no string in it is longer
        try
        {
            var reader = new Utf8JsonReader(Utf8, JsonText.ReaderOptions);
            while (reader.Read())
                Write(ref reader, writer, chars);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    static void Write(ref Utf8JsonReader reader, ManifestWriter writer, char[] chars)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.BeginObject(); break;
            case JsonTokenType.EndObject: writer.EndObject(); break;
            case JsonTokenType.StartArray: writer.BeginList(); break;
            case JsonTokenType.EndArray: writer.EndList(); break;
            case JsonTokenType.PropertyName: writer.Key(chars.AsSpan(0, reader.CopyString(chars))); break;
            case JsonTokenType.String: writer.Value(chars.AsSpan(0, reader.CopyString(chars))); break;
            case JsonTokenType.Number: writer.Number(reader.ValueSpan); break;
            case JsonTokenType.Null: writer.Null(); break;
            default: writer.Value(reader.TokenType == JsonTokenType.True); break;
        }
    }

    JsonDocument Open() => JsonDocument.Parse(_text ?? "null"u8.ToArray(), JsonText.DocumentOptions);
}
