using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecurePods.Views;

namespace SecurePods.Analyzers.Facts;

/// <summary>
/// Which types of a library stand for which of the schema. A few are found by their names; from there on a property leads to what its field leads to,
/// however the library calls that.
/// </summary>
static class LibraryTypes
{
    // Those that a compilation is asked for first: a library that has none of them has no pods.
    static readonly ImmutableArray<string> Telling = ImmutableArray.Create("core/v1.PodSpec", "core/v1.SecurityContext");

    static readonly ImmutableArray<string> Parts = ImmutableArray.Create("core/v1.Container", "core/v1.EphemeralContainer", "core/v1.PodSecurityContext");

    /// <summary>The telling types that a compilation knows.</summary>
    public static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, Library library) =>
        Telling.SelectMany(name => Find(compilation, library, name)).ToImmutableArray();

    /// <summary>The schema's names of the library's types.</summary>
    public static Dictionary<INamedTypeSymbol, string> Map(Compilation compilation, Library library, Func<IPropertySymbol, string?> fieldOf)
    {
        var names = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var root in PodSchema.PodWithin.Keys.Concat(Telling).Concat(Parts))
            foreach (var type in Find(compilation, library, root))
                Follow(type, root, names, fieldOf);
        return names;
    }

    static void Follow(INamedTypeSymbol root, string rootName, Dictionary<INamedTypeSymbol, string> names, Func<IPropertySymbol, string?> fieldOf)
    {
        var pending = new Queue<(INamedTypeSymbol Type, string Name)>();
        pending.Enqueue((root, rootName));
        while (pending.Count > 0)
        {
            var (type, name) = pending.Dequeue();
            if (names.ContainsKey(type))
                continue;
            names.Add(type, name);
            foreach (var property in PropertiesOf(type))
                if (fieldOf(property) is { } field
                    && PodSchema.ObjectFields.TryGetValue(name + "." + field, out var next)
                    && Innermost(property.Type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } target
                    && SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, root.ContainingAssembly))
                    pending.Enqueue((target, next));
        }
    }

    static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
                if (!property.IsStatic && !property.IsIndexer)
                    yield return property;
    }

    /// <summary>What lists, maps and wrappers hold.</summary>
    static ITypeSymbol Innermost(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Innermost(array.ElementType),
        INamedTypeSymbol { TypeArguments: [.., var last] } => Innermost(last),
        _ => type,
    };

    static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, Library library, string name) =>
        library.TypeNames.SelectMany(format => TypeLookup.Find(compilation, Format(format, name)));

    /// <summary>The name of a type such as <c>apps/v1.Deployment</c>.</summary>
    static string Format(string format, string name)
    {
        var (slash, dot) = (name.LastIndexOf('/'), name.LastIndexOf('.'));
        var group = name.Substring(0, slash).Split('.')[0];
        return format
            .Replace("{Group}", Capitalised(group))
            .Replace("{Version}", Capitalised(name.Substring(slash + 1, dot - slash - 1)))
            .Replace("{Type}", name.Substring(dot + 1));
    }

    static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
