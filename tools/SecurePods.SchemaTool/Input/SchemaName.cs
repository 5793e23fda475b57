using System.Text.RegularExpressions;

namespace SecurePods.SchemaTool.Input;

/// <summary>Names of types as the schema writes them: <c>core/v1.Container</c> in the package <c>core/v1</c>.</summary>
internal static partial class SchemaName
{
    /// <summary>The name of <c>io.k8s.api.core.v1.Container</c>; null where a definition's name has no group and version.</summary>
    public static string? OfDefinition(string definition)
    {
        var match = Definition().Match(definition);
        return match.Success ? $"{match.Groups[1].Value}/{match.Groups[2].Value}.{match.Groups[3].Value}" : null;
    }

    public static string PackageOf(string name) => name[..name.LastIndexOf('.')];

    public static string ShortOf(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>A name that a package's file may write short, in full.</summary>
    public static string Qualify(string name, string package) => name.Contains('/') ? name : $"{package}.{name}";

    /// <summary>A type (a name, or lists and maps of it) as a package's file writes it.</summary>
    public static string Shorten(string type, string package)
    {
        var innermost = Innermost(type);
        return innermost.StartsWith(package + ".", StringComparison.Ordinal) ? WithInnermost(type, ShortOf(innermost)) : type;
    }

    /// <summary>The type within all lists and maps.</summary>
    public static string Innermost(string type) => type.TrimEnd('>')[(type.LastIndexOf('<') + 1)..];

    /// <summary>The same lists and maps of another type.</summary>
    public static string WithInnermost(string type, string innermost) =>
        type[..(type.LastIndexOf('<') + 1)] + innermost + type[type.TrimEnd('>').Length..];

    /// <summary>The file of a package, without extension: <c>core.v1</c>.</summary>
    public static string FileOf(string package) => package.Replace('/', '.');

    [GeneratedRegex(@"\.([a-z0-9]+)\.(v[0-9]+(?:(?:alpha|beta)[0-9]+)?)\.([A-Za-z0-9]+)$")]
    private static partial Regex Definition();
}
