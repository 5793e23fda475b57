using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.Analyzers.Facts;

/// <summary>
/// The names without which code cannot get hold of a Kubernetes object: those of the families' types, of their extensions, and of whatever the compilation declares
/// with one of these names in its signature. Most code has none of them, which its syntax tells without binding it.
/// </summary>
sealed class PodNames
{
    readonly HashSet<string> _types = [];
    readonly HashSet<string> _namespaces = [];
    readonly HashSet<string> _members = [];
    NameSearch? _search;

    PodNames()
    {
    }

    public static PodNames Of(Compilation compilation, SymbolFacts facts)
    {
        var names = new PodNames();
        foreach (var family in facts.Families)
        {
            foreach (var home in family.Homes)
                if (SymbolEqualityComparer.Default.Equals(home, compilation.Assembly))
                    names.Add(AssemblyNames.OfOwn(home));
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
                if (family.IsIn(assembly))
                    names.Add(AssemblyNames.OfReference(assembly));
        }

        var signatures = new List<Signature[]>();
        foreach (var tree in compilation.SyntaxTrees)
            if (Signature.In(tree) is { Length: > 0 } written)
                signatures.Add(written);
        var isGrown = true;
        while (isGrown)
            isGrown = names.Spread(signatures);
        names._search = new(names._types, names._namespaces, names._members);
        return names;
    }

    /// <summary>Whether it is the name of a type, or of what is declared with one.</summary>
    public bool Contains(string name) => _types.Contains(name) || _members.Contains(name);

    /// <summary>Whether a block of code has one of the names, or stands where one is understood.</summary>
    public bool OccurIn(SyntaxNode code)
    {
        if (_members.Contains(Signature.OfEverything))
            return true;
        for (SyntaxNode? around = code; around is not null; around = around.Parent)
            if (Signature.NameOf(around) is { } name && _members.Contains(name))
                return true;
        return code is not TypeDeclarationSyntax && _search!.IsIn(code.SyntaxTree.GetText().ToString(code.Span));
    }

    bool Spread(List<Signature[]> signatures)
    {
        var count = _members.Count;
        foreach (var written in signatures)
            foreach (var signature in written)
                if (signature.Has(this))
                    _members.Add(signature.Name);
        return _members.Count > count;
    }

    void Add(AssemblyNames names)
    {
        _types.UnionWith(names.Types);
        _namespaces.UnionWith(names.Namespaces);
        _members.UnionWith(names.Extensions);
    }
}
