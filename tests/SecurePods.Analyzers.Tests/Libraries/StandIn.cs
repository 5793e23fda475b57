using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>A small assembly in place of a package: with its attributes, wrappers and conversions, and of its types those that the tests use.</summary>
static class StandIn
{
    static readonly Lazy<MetadataReference> PulumiAssembly = new(() => Compile("Pulumi.Kubernetes", PulumiSource.Text));
    static readonly Lazy<MetadataReference> AspireAssembly = new(() => Compile("Aspire.Hosting.Kubernetes", AspireSource.Text));

    public static MetadataReference Pulumi => PulumiAssembly.Value;

    public static MetadataReference Aspire => AspireAssembly.Value;

    static PortableExecutableReference Compile(string name, string code)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(TestProgram.Language))], TestProgram.References, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.That(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
