using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecurePods.Generators.Tests.Running;

/// <summary>An additional file, as the compiler hands it to a generator.</summary>
sealed class TextFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
