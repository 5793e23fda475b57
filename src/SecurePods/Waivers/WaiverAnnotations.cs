using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Builders;

namespace SecurePods.Waivers;

/// <summary>Waivers as a manifest carries them: an annotation a rule on the outermost object, so that a reviewer of the YAML sees what was waived and why.</summary>
static class WaiverAnnotations
{
    const string Prefix = "securepods.dev/waiver.";

    static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Manifest Write(Manifest manifest, IReadOnlyList<Waiver> waivers)
    {
        if (waivers.Count == 0)
            return manifest;

        var metadata = manifest.Metadata ?? new();
        var annotations = metadata.Annotations;
        foreach (var rule in waivers.GroupBy(waiver => waiver.Rule))
            annotations = Nested.Put(annotations, Prefix + rule.Key, Text(rule, Nested.Entry(annotations, Prefix + rule.Key)));
        return manifest with { Metadata = metadata with { Annotations = annotations } };
    }

    public static ManifestWaivers? Read(Manifest manifest)
    {
        List<Waiver>? waivers = null;
        foreach (var annotation in manifest.Metadata?.Annotations ?? ValueMap<string>.Empty)
            if (annotation.Key.StartsWith(Prefix, StringComparison.Ordinal))
                Parse(annotation.Key[Prefix.Length..], annotation.Value, waivers ??= []);
        return waivers is null ? null : new(waivers);
    }

    static string Text(IEnumerable<Waiver> waivers, string? carried)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var entry in Entries(carried))
                entry.WriteTo(json);
            foreach (var waiver in waivers)
            {
                json.WriteStartObject();
                if (waiver.Container is not null)
                    json.WriteString("container"u8, waiver.Container);
                json.WriteString("because"u8, waiver.Because);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Parse(string rule, string text, List<Waiver> waivers)
    {
        foreach (var entry in Entries(text))
            if (Property(entry, "because") is { } because && !string.IsNullOrWhiteSpace(because) && IsTextOrUnset(entry, "container"))
                waivers.Add(new(rule, Property(entry, "container"), because));
    }

    /// <summary>An annotation that is no list of reasons waives nothing: the gate then says what it would have waived.</summary>
    static JsonElement[] Entries(string? text)
    {
        if (text is null)
            return [];
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.Clone().EnumerateArray()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    static bool IsTextOrUnset(JsonElement entry, string name) =>
        !entry.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.String;

    static string? Property(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
