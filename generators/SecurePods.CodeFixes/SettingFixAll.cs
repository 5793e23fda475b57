using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecurePods.CodeFixes;

/// <summary>Mends all of a document at once: what several settings of one call or list leave is only known together.</summary>
sealed class SettingFixAll : DocumentBasedFixAllProvider
{
    public static readonly SettingFixAll Instance = new();

    protected override Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        Change.Of(document, diagnostics, context.CancellationToken);
}
