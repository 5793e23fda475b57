using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecurePods.CodeFixes;

/// <summary>Takes an unsafe setting out of the code, or gives it a safe value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SettingFixer))]
[Shared]
public sealed class SettingFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Mend.Rules.ToImmutableArray();

    public override FixAllProvider GetFixAllProvider() => SettingFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Mend.Of(diagnostic) is not { } mend || await Change.Of(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is not { } changed)
                continue;
            context.RegisterCodeFix(CodeAction.Create(mend.Title, _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
        }
    }
}
