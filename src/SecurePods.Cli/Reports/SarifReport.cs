using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Cli.Checking;
using SecurePods.Configuration;
using SecurePods.Yaml;

namespace SecurePods.Cli.Reports;

/// <summary>For code scanning: SARIF 2.1.0, with every rule of the catalogue.</summary>
sealed class SarifReport(Stream output) : IReport
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, SkipValidation = true };

    readonly Utf8JsonWriter _json = new(output, Options);
    readonly List<(string Path, ErrorReport Error)> _errors = [];

    public bool ShowsFixes => true;

    public void Dispose() => _json.Dispose();

    public void Begin(CheckSettings settings)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version"u8, "2.1.0");
        _json.WriteStartArray("runs"u8);
        _json.WriteStartObject();
        SarifTool.Write(_json);
        _json.WriteString("columnKind"u8, "utf16CodeUnits");
        _json.WriteStartArray("results"u8);
    }

    public void Write(DocumentReport document)
    {
        _errors.AddRange(document.Errors.Select(error => (document.Path, error)));
        foreach (var violation in document.Violations)
            foreach (var finding in violation.Findings)
                Write(document, finding, ConfiguredSeverity.Error);
        foreach (var warning in document.Warnings)
            Write(document, warning, ConfiguredSeverity.Warning);
        _json.Flush();
    }

    public void End(Summary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations"u8);
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful"u8, _errors.Count == 0);
        _json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var (path, error) in _errors)
        {
            _json.WriteStartObject();
            _json.WriteString("level"u8, "error"u8);
            WriteMessage(error.Field is null ? error.Message : $"{error.Field}: {error.Message}");
            WriteLocation(path, new(error.Line, error.Column), null);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    static ReadOnlySpan<byte> Level(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "error"u8,
        ConfiguredSeverity.Warning => "warning"u8,
        ConfiguredSeverity.Suggestion => "note"u8,
        _ => "none"u8,
    };

    void Write(DocumentReport document, FindingReport finding, ConfiguredSeverity usual)
    {
        if (finding.IsEntailed)
            return;
        _json.WriteStartObject();
        _json.WriteString("ruleId"u8, finding.Rule.Id);
        _json.WriteNumber("ruleIndex"u8, SarifTool.IndexOf(finding.Rule));
        _json.WriteString("level"u8, Level(document.Configuration.SeverityOf(finding.Rule) ?? usual));
        WriteMessage($"{finding.Message}. Mend: {finding.Rule.Remedy}.");
        WriteLocation(document.Path, finding.Place, $"{document.Identity}: {finding.Field}");
        if (finding.Waiver is { } waiver)
        {
            _json.WriteStartArray("suppressions"u8);
            _json.WriteStartObject();
            _json.WriteString("kind"u8, "inSource"u8);
            _json.WriteString("justification"u8, waiver.Because);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        if (document.Fixes.TryGetValue((finding.Rule.Id, finding.Field), out var fix))
            SarifFix.Write(_json, document.Path, fix);
        _json.WriteEndObject();
    }

    void WriteMessage(string text)
    {
        _json.WriteStartObject("message"u8);
        _json.WriteString("text"u8, text);
        _json.WriteEndObject();
    }

    void WriteLocation(string path, TextPosition place, string? logical)
    {
        _json.WriteStartArray("locations"u8);
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation"u8);
        _json.WriteStartObject("artifactLocation"u8);
        _json.WriteString("uri"u8, SarifTool.UriOf(path));
        _json.WriteEndObject();
        SarifTool.WriteRegion(_json, "region"u8, place, hasEnd: place.EndLine == place.Line && place.EndColumn > place.Column);
        _json.WriteEndObject();
        if (logical is not null)
        {
            _json.WriteStartArray("logicalLocations"u8);
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName"u8, logical);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
