using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>Finds types by their names through the compilation's namespaces, which binding needs as well, and not in each of its assemblies.</summary>
static class TypeLookup
{
    /// <summary>The types of a name such as <c>System.Text.Rune</c>, from whatever assemblies.</summary>
    public static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, string name)
    {
        var within = compilation.GlobalNamespace;
        var start = 0;
        for (var dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', start))
        {
            if (NamespaceIn(within, name.Substring(start, dot - start)) is not { } next)
                return ImmutableArray<INamedTypeSymbol>.Empty;
            (within, start) = (next, dot + 1);
        }

        return within.GetTypeMembers(name.Substring(start), 0);
    }

    static INamespaceSymbol? NamespaceIn(INamespaceSymbol within, string name)
    {
        foreach (var member in within.GetMembers(name))
            if (member is INamespaceSymbol @namespace)
                return @namespace;
        return null;
    }
}
