using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Builders;

namespace SecurePods.Waivers;

/// <summary>Waivers as a manifest carries them: on the outermost object, so that a reviewer of the YAML sees what was waived and why.</summary>
static class WaiverAnnotations
{
    static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Manifest Write(Manifest manifest, IReadOnlyList<Waiver> waivers)
    {
        if (waivers.Count == 0)
            return manifest;

        var metadata = manifest.Metadata ?? new();
        var annotations = metadata.Annotations;
        foreach (var rule in waivers.GroupBy(waiver => waiver.Rule))
        {
            var key = WaiverAnnotation.KeyOf(rule.Key);
            annotations = Nested.Put(annotations, key, Text(Carried(rule.Key, Nested.Entry(annotations, key)).Concat(rule)));
        }

        return manifest with { Metadata = metadata with { Annotations = annotations } };
    }

    public static ObjectWaivers? Read(Manifest manifest) =>
        manifest.Metadata?.Annotations is { } annotations && HasWaiver(annotations) ? ObjectWaivers.Read(annotations, DateTime.UtcNow) : null;

    /// <summary>Most objects have none, and are asked without garbage.</summary>
    static bool HasWaiver(ValueMap<string> annotations)
    {
        foreach (var annotation in annotations)
            if (WaiverAnnotation.IsKey(annotation.Key))
                return true;
        return false;
    }

    static IReadOnlyList<Waiver> Carried(string rule, string? text) => text is null ? [] : WaiverAnnotation.Parse(rule, text, out _);

    static string Text(IEnumerable<Waiver> waivers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var waiver in waivers)
                Write(waiver, json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Write(Waiver waiver, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (waiver.Container is not null)
            json.WriteString("container"u8, waiver.Container);
        json.WriteString("because"u8, waiver.Because);
        if (waiver.UntilText is { } until)
            json.WriteString("until"u8, until);
        json.WriteEndObject();
    }
}
