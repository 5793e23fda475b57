using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecurePods.CodeFixes.Mends;

namespace SecurePods.CodeFixes;

/// <summary>Mends an unsafe setting where it is said: takes it away, or corrects its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SettingFixer))]
[Shared]
public sealed class SettingFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => MendOfRule.Ids;

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var mend = MendOfRule.Of(diagnostic.Id);
            if (ValueAt(root, diagnostic) is not { } value || mend.Apply(root, value) is not { } mended)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(mended)), equivalenceKey: diagnostic.Id),
                diagnostic);
        }
    }

    /// <summary>One after the other on the same tree: what one mend leaves of a chain or a list, the next must see.</summary>
    static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return null;

        var values = diagnostics
            .Select(diagnostic => (Value: ValueAt(root, diagnostic), Mend: MendOfRule.Of(diagnostic.Id)))
            .Where(entry => entry.Value is not null)
            .ToList();
        root = root.TrackNodes(values.Select(entry => entry.Value!));
        foreach (var (value, mend) in values)
            if (root.GetCurrentNode(value!) is { } current)
                root = mend.Apply(root, current) ?? root;
        return document.WithSyntaxRoot(root);
    }

    /// <summary>The expression at the diagnostic, if it is a value and not a place where something is missing.</summary>
    static ExpressionSyntax? ValueAt(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node is ExpressionSyntax expression and not (LambdaExpressionSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            ? expression
            : null;
    }
}
