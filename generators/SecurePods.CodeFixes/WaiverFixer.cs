using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecurePods.Analyzers.Facts;

namespace SecurePods.CodeFixes;

/// <summary>
/// Waives a finding, for a reason that whoever asks for it has to write: the empty one that it leaves is reported itself. There is no Fix All: a waiver is
/// a decision about one setting, and many at once are none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WaiverFixer))]
[Shared]
public sealed class WaiverFixer : CodeFixProvider
{
    const string Title = "Waive with a reason";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Catalogue.Controls.SelectMany(control => control.Rules).Select(rule => rule.Id).Append(Rule.NoSecureDefaults).Distinct().ToImmutableArray();

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || SymbolFacts.Of(model.Compilation) is not { } facts)
            return;

        var builders = new WaivingBuilders(model, facts, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
            if (builders.Waived(root, diagnostic) is { } change)
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New))), equivalenceKey: Title + diagnostic.Id),
                    diagnostic);
    }
}
