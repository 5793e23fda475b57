using System.Reflection;
using SecurePods.Annotations;

namespace SecurePods.Cli.Importing.Objects;

/// <summary>How the library's types are called in the code that is written, and which namespaces that takes.</summary>
sealed class TypeNames
{
    /// <summary>What the package's targets import.</summary>
    static readonly HashSet<string> Implicit =
        ["SecurePods", "SecurePods.Apps.V1", "SecurePods.Autoscaling.V2", "SecurePods.Batch.V1", "SecurePods.Core.V1", "SecurePods.Meta.V1", "SecurePods.Policy.V1", "SecurePods.Rbac.V1"];

    /// <summary>What the package's targets import by name alone.</summary>
    static readonly HashSet<string> ImplicitTypes = ["SecurePods.Networking.V1.Ingress", "SecurePods.Networking.V1.IngressClass", "SecurePods.Networking.V1.NetworkPolicy"];

    /// <summary>The names of the library's types, each with the namespaces that have one of that name.</summary>
    static readonly ILookup<string, Type> Types = typeof(Manifest).Assembly.GetExportedTypes().Concat(typeof(Level).Assembly.GetExportedTypes()).ToLookup(type => type.Name, StringComparer.Ordinal);

    readonly SortedSet<string> _usings = new(StringComparer.Ordinal);

    /// <summary>The namespaces to import beside the implicit ones.</summary>
    public IEnumerable<string> Usings => _usings;

    /// <summary>Whether a type of the library has that name.</summary>
    public static bool IsTaken(string name) => Types.Contains(name) || name is "Console" or "DateTimeOffset" or "TimeSpan" or "System" or "SecurePods" or "Program" or "Manifests";

    public string Of(Type type)
    {
        if (Implicit.Contains(type.Namespace!) && !ClashesWith(type, Implicit))
            return type.Name;
        if (ImplicitTypes.Contains(type.FullName!))
            return type.Name;
        if (Implicit.Contains(type.Namespace!) || Types[type.Name].Count() > 1 || IsOfSystem(type.Name))
            return type.FullName!;
        _usings.Add(type.Namespace!);
        return type.Name;
    }

    /// <summary>The member of an enum that stands for a text of the schema.</summary>
    public string Member(Type type, string text)
    {
        var field = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .First(field => (field.GetCustomAttribute<System.Runtime.Serialization.EnumMemberAttribute>()?.Value ?? field.Name) == text);
        return $"{Of(type)}.{field.Name}";
    }

    /// <summary>The schema's name of a model or builder.</summary>
    public static string? SchemaOf(Type type) => type.GetCustomAttribute<SchemaTypeAttribute>()?.Name;

    static bool ClashesWith(Type type, HashSet<string> namespaces) => IsOfSystem(type.Name) || Types[type.Name].Any(other => other != type && namespaces.Contains(other.Namespace!));

    /// <summary>Names that the implicit usings of .NET bring as well.</summary>
    static bool IsOfSystem(string name) => SystemTypes.Contains(name);

    static readonly HashSet<string> SystemTypes =
    [
        .. new[] { typeof(object), typeof(Enumerable), typeof(HashSet<>), typeof(HttpClient), typeof(File), typeof(Task), typeof(System.Net.IPAddress) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.Namespace is "System" or "System.IO" or "System.Linq" or "System.Collections.Generic" or "System.Net.Http" or "System.Threading" or "System.Threading.Tasks")
            .Select(type => type.Name),
    ];
}
