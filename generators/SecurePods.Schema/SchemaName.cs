namespace SecurePods.Schema;

/// <summary>Names of types as the schema writes them: <c>core/v1.Container</c>.</summary>
public static class SchemaName
{
    /// <summary>The full name of a type that a package's file writes short.</summary>
    public static string Qualify(string name, string package) => name.IndexOf('/') >= 0 ? name : package + "." + name;

    /// <summary><c>core/v1</c> of <c>core/v1.Container</c>.</summary>
    public static string PackageOf(string name) => name.Substring(0, name.LastIndexOf('.'));

    /// <summary><c>Container</c> of <c>core/v1.Container</c>.</summary>
    public static string ShortOf(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
