using System.Reflection;
using System.Text.Json;
using SecurePods.Yaml;

namespace SecurePods.Cli.Reports;

/// <summary>What SARIF is told of the tool and its rules.</summary>
static class SarifTool
{
    static readonly Dictionary<RuleInfo, int> Indices = Catalogue.Rules.Select((rule, index) => (rule, index)).ToDictionary(entry => entry.rule, entry => entry.index);

    public static int IndexOf(RuleInfo rule) => Indices[rule];

    /// <summary>A path as a reference: relative ones stay relative.</summary>
    public static string UriOf(string path)
    {
        if (path == "-")
            return "stdin";
        if (Path.IsPathRooted(path))
            return new Uri(Path.GetFullPath(path)).AbsoluteUri;
        return string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "securepods");
        json.WriteString("version"u8, typeof(SarifTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteStartArray("rules"u8);
        foreach (var rule in Catalogue.Rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, rule.Name);
        WriteText(json, "shortDescription"u8, rule.Title);
        WriteText(json, "help"u8, $"Mend: {rule.Remedy}.");
        json.WriteString("helpUri"u8, rule.HelpUri);
        json.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextPosition place, bool hasEnd)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, place.Line);
        json.WriteNumber("startColumn"u8, place.Column);
        if (hasEnd)
        {
            json.WriteNumber("endLine"u8, place.EndLine);
            json.WriteNumber("endColumn"u8, place.EndColumn);
        }

        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }
}
