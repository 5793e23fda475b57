using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Cli.Reports;

namespace SecurePods.Cli.Tables;

/// <summary>The catalogue as JSON: every rule, every control with its revisions, fields and allowed values.</summary>
static class CatalogueJson
{
    static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("kubernetesVersion", KubernetesVersion.Latest.ToString());
            WriteAll(json, "rules", Catalogue.Rules, Write);
            WriteAll(json, "controls", Catalogue.Controls, Write);
            json.WriteEndObject();
        }

        output.Write([.. buffer.ToArray().Where(unit => unit != '\r')]);   // on .NET 8 lines end as the machine ends them
        output.Write("\n"u8);
    }

    static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", CatalogueTables.SeverityOf(rule));
        json.WriteString("message", rule.Message);
        json.WriteString("mend", rule.Remedy);
        WriteTexts(json, "entails", rule.Entails);
        json.WriteString("page", rule.HelpUri);
    }

    static void Write(Utf8JsonWriter json, Control control)
    {
        json.WriteString("id", control.Id);
        json.WriteString("title", control.Title);
        json.WriteString("level", control.Level is { } level ? LevelName.Of(level) : null);
        json.WriteString("overrides", control.Overrides);
        WriteTexts(json, "rules", control.Rules.Select(rule => rule.Id));
        WriteAll(json, "revisions", control.Revisions, Write);
    }

    static void Write(Utf8JsonWriter json, ControlRevision revision)
    {
        json.WriteString("since", revision.Since.ToString());
        json.WriteString("change", revision.Change);
        json.WriteString("exempt", revision.Exempt == Exemption.None ? null : revision.Exempt.ToString());
        WriteAll(json, "fields", revision.Fields, Write);
    }

    static void Write(Utf8JsonWriter json, InspectedField field)
    {
        json.WriteString("rule", field.Rule.Id);
        json.WriteString("path", field.Path);
        json.WriteBoolean("mayBeUnset", field.Allowed.Unset);
        WriteTexts(json, "allowed", field.Allowed.Values);
        WriteTexts(json, "forbidden", field.Allowed.Forbidden);
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
