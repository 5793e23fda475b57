using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SecurePods;

public readonly partial struct Json
{
    static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonText.MaxDepth };

    /// <summary>JSON's null.</summary>
    public static Json Null => default;

    /// <summary>An object of these members, in this order.</summary>
    /// <exception cref="ArgumentException">A name is null or stands twice.</exception>
    public static Json Object(params (string Name, Json Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return Written(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                if (name is null || !names.Add(name))
                    throw new ArgumentException(name is null ? "A member's name is null." : $"The member \"{name}\" stands twice.", nameof(members));
                writer.WritePropertyName(name);
                writer.WriteRawValue(value.Utf8, skipInputValidation: true);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>An array of these items.</summary>
    public static Json Array(params Json[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Written(writer =>
        {
            writer.WriteStartArray();
            foreach (var item in items)
                writer.WriteRawValue(item.Utf8, skipInputValidation: true);
            writer.WriteEndArray();
        });
    }

    /// <summary>A JSON string: text, not JSON to be read.</summary>
    public static implicit operator Json(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Written(writer => writer.WriteStringValue(text));
    }

    /// <summary>A JSON number.</summary>
    public static implicit operator Json(long number) => Written(writer => writer.WriteNumberValue(number));

    /// <summary>A JSON number.</summary>
    /// <exception cref="ArgumentException">It is infinite or none.</exception>
    public static implicit operator Json(double number) => Written(writer => writer.WriteNumberValue(number));

    /// <summary>True or false.</summary>
    public static implicit operator Json(bool value) => new(value ? "true"u8.ToArray() : "false"u8.ToArray());

    static Json Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            write(writer);
        return new(buffer.WrittenSpan.ToArray());
    }
}
