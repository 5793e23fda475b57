using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Cli.Checking;
using SecurePods.Yaml;

namespace SecurePods.Cli.Reports;

/// <summary>For programs: one JSON object, a document a line. Names, order and nulls are a contract.</summary>
sealed class JsonReport(Stream output) : IReport
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Utf8JsonWriter _json = new(output, Options);
    bool _isFirst = true;

    public void Dispose() => _json.Dispose();

    public void Begin(CheckSettings settings) => output.Write("{\"documents\":["u8);

    public void Write(DocumentReport document)
    {
        output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isFirst = false;
        _json.WriteStartObject();
        _json.WriteString("path"u8, document.Path);
        _json.WriteNumber("index"u8, document.Index);
        _json.WriteNumber("line"u8, document.Line);
        _json.WriteString("apiVersion"u8, document.ApiVersion);
        _json.WriteString("kind"u8, document.Kind);
        _json.WriteString("name"u8, document.Name);
        _json.WriteString("namespace"u8, document.Namespace);
        _json.WriteBoolean("allowed"u8, document.IsAllowed);
        _json.WriteStartArray("violations"u8);
        foreach (var violation in document.Violations)
            Write(violation);
        _json.WriteEndArray();
        Write("warnings"u8, document.Warnings);
        _json.WriteStartArray("errors"u8);
        foreach (var error in document.Errors)
            Write(error);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
    }

    public void End(Summary summary) => output.Write("\n]}\n"u8);

    void Write(ViolationReport violation)
    {
        _json.WriteStartObject();
        _json.WriteString("control"u8, violation.Control);
        _json.WriteString("level"u8, LevelName.Of(violation.Level));
        _json.WriteString("reason"u8, violation.Reason);
        _json.WriteString("detail"u8, violation.Detail);
        Write("findings"u8, violation.Findings);
        _json.WriteEndObject();
    }

    void Write(ReadOnlySpan<byte> name, IReadOnlyList<FindingReport> findings)
    {
        _json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            _json.WriteStartObject();
            _json.WriteString("id"u8, finding.Rule.Id);
            _json.WriteString("field"u8, finding.Field);
            _json.WriteNumber("line"u8, finding.Place.Line);
            _json.WriteNumber("column"u8, finding.Place.Column);
            _json.WriteString("message"u8, finding.Message);
            _json.WriteBoolean("waived"u8, finding.IsWaived);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    void Write(ErrorReport error)
    {
        _json.WriteStartObject();
        _json.WriteString("message"u8, error.Message);
        _json.WriteString("field"u8, error.Field);
        _json.WriteNumber("line"u8, error.Line);
        _json.WriteNumber("column"u8, error.Column);
        _json.WriteEndObject();
    }
}
