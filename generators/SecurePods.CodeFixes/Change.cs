using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace SecurePods.CodeFixes;

/// <summary>A document with some of its settings mended.</summary>
static class Change
{
    /// <summary>The mended document; null if nothing of it can be mended.</summary>
    public static async Task<Document?> Of(Document document, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;

        var doomed = new Doomed(model, cancellation);
        foreach (var diagnostic in diagnostics)
            if (Mend.Of(diagnostic) is { } mend && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node)
                Add(doomed, mend, Setting(node), model, cancellation);
        doomed.Complete();
        if (doomed.IsEmpty)
            return null;

        var changed = new Rewriter().Visit(root.ReplaceNodes(doomed.Nodes, doomed.Marked));
        var result = document.WithSyntaxRoot(changed);
        result = await Simplifier.ReduceAsync(result, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(result, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
    }

    static void Add(Doomed doomed, Mend mend, SyntaxNode setting, SemanticModel model, CancellationToken cancellation)
    {
        if (mend.Value is null)
            doomed.Remove(setting);
        else if (setting is ExpressionSyntax expression && Values.Of(mend.Value, expression, model, cancellation) is { } value)
            doomed.Replace(setting, value);
    }

    /// <summary>An argument or element has the span of its expression.</summary>
    static SyntaxNode Setting(SyntaxNode node) => node switch
    {
        ArgumentSyntax argument => argument.Expression,
        ExpressionElementSyntax element => element.Expression,
        _ => node,
    };
}
