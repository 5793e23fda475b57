using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.Analyzers.Reading;

/// <summary>The code of a file, grouped: private helpers with the code that uses them, since what a helper says is judged where it is used.</summary>
sealed class CodeGroups
{
    readonly Dictionary<SyntaxNode, List<SyntaxNode>> _groups = [];
    readonly Dictionary<SyntaxNode, HashSet<SyntaxNode>> _users = [];

    public static CodeGroups In(SyntaxNode root)
    {
        var groups = new CodeGroups();
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            if (node is TypeDeclarationSyntax type and not InterfaceDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.PartialKeyword))
                groups.Add(type);
        return groups;
    }

    /// <summary>The declarations that belong together, in the order in which they stand; null for one that stands alone.</summary>
    public IReadOnlyList<SyntaxNode>? Of(SyntaxNode declaration) => _groups.TryGetValue(declaration, out var group) ? group : null;

    /// <summary>All code that uses no helper before the helpers, and of those the users before the used.</summary>
    public IEnumerable<SyntaxNode> UsersFirst(IReadOnlyList<SyntaxNode> group)
    {
        var left = group.OrderBy(CodeUnit.IsHelper).ToList();
        while (left.Count > 0)
        {
            var next = left.FindIndex(one => !IsUsedBy(one, left));
            var declaration = left[Math.Max(next, 0)];
            left.Remove(declaration);
            yield return declaration;
        }
    }

    bool IsUsedBy(SyntaxNode declaration, List<SyntaxNode> others) =>
        _users.TryGetValue(declaration, out var users) && others.Any(other => other != declaration && users.Contains(other));

    void Add(TypeDeclarationSyntax type)
    {
        var helpers = type.Members.SelectMany(DeclarationsIn).Where(CodeUnit.IsHelper).ToLookup(NameOf);
        if (helpers.Count == 0)
            return;
        foreach (var node in type.DescendantNodes())
            if (node is SimpleNameSyntax name && helpers.Contains(name.Identifier.ValueText) && CodeUnit.DeclarationOf(name) is { } user)
                foreach (var helper in helpers[name.Identifier.ValueText])
                    Join(user, helper);
    }

    void Join(SyntaxNode user, SyntaxNode helper)
    {
        if (user == helper)
            return;
        if (!_users.TryGetValue(helper, out var users))
            _users[helper] = users = [];
        users.Add(user);

        var (group, other) = (GroupOf(user), GroupOf(helper));
        if (group == other)
            return;
        group.AddRange(other);
        group.Sort((left, right) => left.SpanStart.CompareTo(right.SpanStart));
        foreach (var declaration in other)
            _groups[declaration] = group;
    }

    List<SyntaxNode> GroupOf(SyntaxNode declaration)
    {
        if (!_groups.TryGetValue(declaration, out var group))
            _groups[declaration] = group = [declaration];
        return group;
    }

    static IEnumerable<SyntaxNode> DeclarationsIn(MemberDeclarationSyntax member) =>
        member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables : [member];

    static string NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax field => field.Identifier.ValueText,
        _ => "",
    };
}
