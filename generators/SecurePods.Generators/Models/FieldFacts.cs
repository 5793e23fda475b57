using System.Globalization;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>What the schema knows of a field, in words.</summary>
sealed class FieldFacts(CSharpTypes types)
{
    const int ShownValues = 12;

    static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["Seconds"] = "in seconds",
        ["Percent"] = "in percent",
        ["Percentage"] = "in percent",
    };

    static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["dns1123-label"] = "a DNS label (at most 63 of <c>a-z</c>, <c>0-9</c> and <c>-</c>)",
        ["dns1123-subdomain"] = "a DNS name (at most 253 of <c>a-z</c>, <c>0-9</c>, <c>-</c> and <c>.</c>)",
        ["config-key"] = "a key (at most 253 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>)",
        ["cron"] = "a cron schedule of five fields",
        ["env-var-name"] = "printable ASCII without <c>=</c>",
        ["ip-address"] = "an IP address",
        ["label-value"] = "a label's value (at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>)",
        ["path-segment"] = "without <c>/</c> and <c>%</c>",
        ["port-name"] = "a port's name (at most 15 of <c>a-z</c>, <c>0-9</c> and <c>-</c>, with a letter)",
        ["qualified-name"] = "a name (at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>), perhaps after a DNS name and <c>/</c>",
    };

    /// <summary>The formats that have words of their own.</summary>
    public static IEnumerable<string> KnownFormats => Formats.Keys;

    /// <summary>The type of the value, its unit, form and bounds.</summary>
    public string Value(FieldSpec field)
    {
        var facts = new List<string> { Shape(field.Type) };
        if (Units.FirstOrDefault(unit => field.Name.EndsWith(unit.Key, StringComparison.Ordinal)).Value is { } unit)
            facts.Add(unit);
        if (field.Format is { } format)
            facts.Add((field.Type.Element is null ? "" : "each ") + (Formats.TryGetValue(format, out var words) ? words : format.Replace('-', ' ')));
        if (Bounds(field) is { } bounds)
            facts.Add(bounds);
        if (field.IsSet)
            facts.Add("no two alike");
        return string.Join(", ", facts);
    }

    /// <summary>The values that it may take, where those are a set.</summary>
    public string? Values(FieldSpec field)
    {
        if (types.Schema.Enum(field.Type.Innermost.Name ?? field.MapKey) is not { } @enum)
            return null;
        var shown = @enum.Values.Take(ShownValues).Select(value => XmlText.Code(value.Text));
        var more = @enum.Values.Count > ShownValues ? ", …" : "";
        return $"{(@enum.IsClosed ? "One of" : field.MapKey is null ? "Known values:" : "Known keys:")} {string.Join(", ", shown)}{more}.";
    }

    static string? Bounds(FieldSpec field) => (Bound(field.Minimum), Bound(field.Maximum)) switch
    {
        ({ } minimum, { } maximum) => $"from {minimum} to {maximum}",
        ({ } minimum, null) => $"at least {minimum}",
        (null, { } maximum) => $"at most {maximum}",
        _ => null,
    };

    static string? Bound(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    string Shape(TypeRef type, bool many = false)
    {
        var s = many ? "s" : "";
        return type.Shape switch
        {
            TypeShape.List => $"list{s} of {Shape(type.Element!, many: true)}",
            TypeShape.Map => $"map{s} of {Shape(type.Element!, many: true)}",
            TypeShape.Named => $"<see cref=\"{types.Full(type.Name!)}\"/>",
            TypeShape.Any => "any JSON",
            TypeShape.Bool => $"boolean{s}",
            TypeShape.Bytes => "bytes (base64 in the manifest)",
            TypeShape.Double => $"number{s}",
            TypeShape.Int32 => $"32-bit integer{s}",
            TypeShape.Int64 => $"64-bit integer{s}",
            TypeShape.IntOrString => many ? "integers or strings" : "integer or string",
            TypeShape.MicroTime => $"time{s} with microseconds",
            TypeShape.Quantity => many ? "quantities" : "quantity",
            _ => type.Shape.ToString().ToLowerInvariant() + s,
        };
    }
}
