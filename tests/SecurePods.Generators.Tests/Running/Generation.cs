using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecurePods.Generators.Tests.Running;

/// <summary>A project with the generator in it, run as the compiler runs it: edited, and run again.</summary>
sealed class Generation
{
    public const string Models = "models";
    public const string Views = "views";

    static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    readonly Compilation _compilation;
    readonly GeneratorDriver _driver;

    Generation(Compilation compilation, GeneratorDriver driver)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public TimeSpan Elapsed => _driver.GetTimingInfo().ElapsedTime;

    /// <summary>The text of each generated file, by its name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The generated files, parsed with their documentation.</summary>
    public IEnumerable<SyntaxTree> Trees => Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, ParseOptions, source.HintName));

    public static Generation Of(string emit, params IEnumerable<AdditionalText> files)
    {
        var compilation = CSharpCompilation.Create("Project", [Source("class Before;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            new EmitOptions(emit),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(compilation, driver);
    }

    /// <summary>The generation from the repository's own schema and documentation.</summary>
    public static Generation OfRepository(string emit) => Of(emit, Repository.Files);

    public Generation WithSource(string text) =>
        new(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(), Source(text)), _driver);

    public Generation With(TextFile file) =>
        new(_compilation, _driver.AddAdditionalTexts(ImmutableArray.Create<AdditionalText>(file)));

    public Generation Replacing(TextFile old, string text) =>
        new(_compilation, _driver.ReplaceAdditionalText(old, new TextFile(old.Path, text)));

    public Generation WithEmit(string emit) =>
        new(_compilation, _driver.WithUpdatedAnalyzerConfigOptions(new EmitOptions(emit)));

    static SyntaxTree Source(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, "Program.cs");
}
