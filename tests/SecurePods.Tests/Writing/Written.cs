using System.Buffers;
using System.Text;
using SecurePods.Writing;

namespace SecurePods.Tests.Writing;

/// <summary>What a stream of events is written as.</summary>
static class Written
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Yaml(Action<ManifestWriter> write) => Text(YamlWriter.Rent, write);

    public static string Json(Action<ManifestWriter> write) => Text(JsonWriter.Rent, write);

    /// <summary>The YAML of one value under the key <c>key</c>, without the key.</summary>
    public static string YamlValue(Action<ManifestWriter> write)
    {
        var yaml = Yaml(w =>
        {
            w.BeginObject();
            w.Field("key"u8);
            write(w);
            w.EndObject();
        });
        return yaml["key:".Length..].TrimStart(' ');
    }

    public static string YamlValue(string text) => YamlValue(w => w.Value(text));

    static string Text(Func<IBufferWriter<byte>, ManifestWriter> rent, Action<ManifestWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = rent(output);
        write(writer);
        writer.Flush();
        return Strict.GetString(output.WrittenSpan);
    }
}
