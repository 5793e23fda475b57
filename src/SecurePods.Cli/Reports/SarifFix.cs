using System.Text.Json;
using SecurePods.Cli.Checking;

namespace SecurePods.Cli.Reports;

/// <summary>How a finding can be mended, as SARIF has it: regions of the file, and what stands there instead.</summary>
static class SarifFix
{
    public static void Write(Utf8JsonWriter json, string path, Fix fix)
    {
        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        SarifTool.WriteText(json, "description"u8, fix.Words);
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, SarifTool.UriOf(path));
        json.WriteEndObject();
        json.WriteStartArray("replacements"u8);
        foreach (var (place, text) in fix.Edits)
        {
            json.WriteStartObject();
            SarifTool.WriteRegion(json, "deletedRegion"u8, place, hasEnd: true);
            if (text.Length > 0)
                SarifTool.WriteText(json, "insertedContent"u8, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
