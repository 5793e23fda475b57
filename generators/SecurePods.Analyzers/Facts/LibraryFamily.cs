using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>The models of another library. They are plain objects: nothing of them is a builder, and nothing is set that the code does not set.</summary>
sealed class LibraryFamily : IApiFamily
{
    readonly Library _library;
    readonly Lazy<Dictionary<INamedTypeSymbol, string>> _types;

    LibraryFamily(Compilation compilation, Library library, ImmutableArray<IAssemblySymbol> homes)
    {
        _library = library;
        Homes = homes;
        _types = new(() => LibraryTypes.Map(compilation, library, FieldOf));
    }

    /// <summary>The family, if the compilation knows the library.</summary>
    public static LibraryFamily? In(Compilation compilation, Library library)
    {
        var homes = LibraryTypes.Find(compilation, library).Select(type => type.ContainingAssembly).ToImmutableArray();
        return homes.IsEmpty ? null : new(compilation, library, homes);
    }

    public ImmutableArray<IAssemblySymbol> Homes { get; }

    public bool IsMutable => true;

    public bool IsIn(IAssemblySymbol assembly) => Homes.Contains(assembly, SymbolEqualityComparer.Default);

    public string? TypeOf(INamedTypeSymbol type) => _types.Value.TryGetValue(type, out var name) ? name : null;

    public CallFacts? CallOf(IMethodSymbol method) => null;

    public string? FieldOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
            if (attribute.AttributeClass is { } type && IsNamed(type, _library.FieldAttribute))
                return NameIn(attribute);
        return _library.NamesPropertiesAsFields && IsWrapper(property.Type) ? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1) : null;
    }

    public bool IsWrapper(IMethodSymbol conversion) =>
        _library.Wrappers.Any(name => IsNamed(conversion.ContainingType, name))
        || (_library.ListWrappers.Any(name => IsNamed(conversion.ContainingType, name)) && IsList(conversion.Parameters[0].Type));

    public string TextOf(IFieldSymbol member) => member.Name;

    bool IsWrapper(ITypeSymbol type) => _library.Wrappers.Concat(_library.ListWrappers).Any(name => IsNamed(type, name));

    static bool IsList(ITypeSymbol type) => type is IArrayTypeSymbol or INamedTypeSymbol { Name: "List" or "ImmutableArray" };

    string? NameIn(AttributeData attribute)
    {
        if (_library.FieldArgument is null)
            return attribute.ConstructorArguments is [{ Value: string name }, ..] ? name : null;
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == _library.FieldArgument)
                return argument.Value.Value as string;
        return null;
    }

    static bool IsNamed(ITypeSymbol type, string name)
    {
        var dot = name.LastIndexOf('.');
        return type.Name.Length == name.Length - dot - 1
            && name.EndsWith(type.Name, StringComparison.Ordinal)
            && type.ContainingNamespace?.ToDisplayString() == name.Substring(0, dot);
    }
}
