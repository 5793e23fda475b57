using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>The names by which code gets at what an assembly has: its types, their namespaces, and what it calls on objects of any type.</summary>
sealed class AssemblyNames
{
    const string Suffix = "Attribute";

    /// <summary>The compiler keeps the symbols of an assembly while its references stay the same.</summary>
    static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyNames> OfAssemblies = new();

    readonly bool _isOwn;

    AssemblyNames(IAssemblySymbol assembly, bool isOwn)
    {
        _isOwn = isOwn;
        Add(assembly.GlobalNamespace);
    }

    public List<string> Types { get; } = [];

    public List<string> Namespaces { get; } = [];

    public List<string> Extensions { get; } = [];

    /// <summary>The names of another assembly, which are those of its public types.</summary>
    public static AssemblyNames OfReference(IAssemblySymbol assembly) =>
        OfAssemblies.TryGetValue(assembly, out var known) ? known : OfAssemblies.GetValue(assembly, static assembly => new(assembly, isOwn: false));

    /// <summary>The names of the assembly that is compiled.</summary>
    public static AssemblyNames OfOwn(IAssemblySymbol assembly) => new(assembly, isOwn: true);

    bool Add(INamespaceSymbol @namespace)
    {
        var hasTypes = false;
        foreach (var member in @namespace.GetMembers())
            if (member is INamespaceSymbol inner)
                hasTypes |= Add(inner);
            else if (member is INamedTypeSymbol type && (_isOwn || type.DeclaredAccessibility == Accessibility.Public))
                hasTypes = Add(type);
        if (hasTypes)
            Namespaces.Add(@namespace.Name);
        return hasTypes;
    }

    bool Add(INamedTypeSymbol type)
    {
        Types.Add(type.Name);
        if (type.Name.EndsWith(Suffix, StringComparison.Ordinal))
            Types.Add(type.Name.Substring(0, type.Name.Length - Suffix.Length));
        if (type.MightContainExtensionMethods)
            Extensions.AddRange(type.MemberNames);
        return true;
    }
}
