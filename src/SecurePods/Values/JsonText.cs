using System.Text;
using System.Text.Json;

namespace SecurePods;

/// <summary>JSON text that can be written again, as JSON and as YAML.</summary>
internal static class JsonText
{
    /// <summary>Deep enough for the schema of any custom resource.</summary>
    public const int MaxDepth = 512;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = MaxDepth };

    public static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = MaxDepth };

    /// <summary>The text in UTF-8, after a look at every name and string in it.</summary>
    public static byte[] Read(string text)
    {
        try
        {
            var utf8 = Strict.GetBytes(text);
            Check(new Utf8JsonReader(utf8, ReaderOptions));
            return utf8;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or EncoderFallbackException)
        {
            throw new FormatException($"Not JSON: {e.Message}", e);
        }
    }

    static void Check(Utf8JsonReader reader)
    {
        var names = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    names.Pop();
                    break;
                case JsonTokenType.PropertyName when reader.GetString()! is var name && !names.Peek().Add(name):
                    throw new JsonException($"the member \"{name}\" stands twice in one object");
                case JsonTokenType.String:
                    reader.GetString();   // throws at half of a surrogate pair
                    break;
            }
        }
    }
}
