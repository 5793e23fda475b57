using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.Analyzers.Facts;

/// <summary>What a file declares under a name, and the names in it but for those in bodies.</summary>
sealed class Signature
{
    /// <summary>The name of what brings its members without a name, as a <c>using static</c> does.</summary>
    public const string OfEverything = "*";

    /// <summary>Files stay while others are edited.</summary>
    static readonly ConditionalWeakTable<SyntaxTree, Signature[]> OfTrees = new();

    readonly string[] _names;

    Signature(string name, string[] names)
    {
        Name = name;
        _names = names;
    }

    /// <summary>The name; that of the type for what has none, such as constructors and operators.</summary>
    public string Name { get; }

    public static Signature[] In(SyntaxTree tree)
    {
        if (OfTrees.TryGetValue(tree, out var known))
            return known;
        var signatures = new List<Signature>();
        Add(signatures, tree.GetRoot(), OfEverything);
        return OfTrees.GetValue(tree, _ => [.. signatures]);
    }

    /// <summary>The name of what a node declares; null if it is no declaration with a name.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        DelegateDeclarationSyntax @delegate => @delegate.Identifier.ValueText,
        UsingDirectiveSyntax { Alias: { } alias } => alias.Name.Identifier.ValueText,
        UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } => OfEverything,
        _ => null,
    };

    public bool Has(PodNames names)
    {
        foreach (var name in _names)
            if (names.Contains(name))
                return true;
        return false;
    }

    static void Add(List<Signature> signatures, SyntaxNode node, string type)
    {
        foreach (var child in node.ChildNodes())
            switch (child)
            {
                case BaseNamespaceDeclarationSyntax:
                    Add(signatures, child, type);
                    break;
                case UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 } or GlobalStatementSyntax or EnumDeclarationSyntax:
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                        AddOne(signatures, variable.Identifier.ValueText, [field.Declaration.Type, .. field.AttributeLists]);
                    break;
                case TypeDeclarationSyntax inner:
                    AddOne(signatures, inner.Identifier.ValueText, PartsOf(inner));
                    // Of a record they are properties.
                    foreach (var parameter in inner.ParameterList?.Parameters ?? default)
                        AddOne(signatures, parameter.Identifier.ValueText, [parameter]);
                    Add(signatures, inner, inner.Identifier.ValueText);
                    break;
                case MemberDeclarationSyntax or UsingDirectiveSyntax:
                    AddOne(signatures, NameOf(child) ?? type, PartsOf(child));
                    break;
            }
    }

    static void AddOne(List<Signature> signatures, string name, IEnumerable<SyntaxNode> parts)
    {
        List<string>? names = null;
        foreach (var part in parts)
            foreach (var node in part.DescendantNodesAndSelf())
                if (node is SimpleNameSyntax written)
                    (names ??= []).Add(written.Identifier.ValueText);
        if (names is not null)
            signatures.Add(new(name, [.. names]));
    }

    static IEnumerable<SyntaxNode> PartsOf(SyntaxNode declaration) =>
        declaration.ChildNodes().Where(part => part is not (MemberDeclarationSyntax or BlockSyntax or ArrowExpressionClauseSyntax or AccessorListSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax));
}
