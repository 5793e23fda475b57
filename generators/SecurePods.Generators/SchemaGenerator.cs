using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Generators.Models;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators;

/// <summary>Schema files to C#: views, or models with builders and writers, as the project's <c>SecurePodsEmit</c> says.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>A schema file parsed.</summary>
    public const string PackageStep = "Package";

    /// <summary>All packages together.</summary>
    public const string SchemaStep = "Schema";

    /// <summary>What the project wants emitted.</summary>
    public const string EmitStep = "Emit";

    /// <summary>Documentation written for fields.</summary>
    public const string DocsStep = "Docs";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var packages = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".schema", StringComparison.Ordinal))
            .Select(static (file, cancellation) => SchemaParser.Parse(file.GetText(cancellation)?.ToString() ?? "", Path.GetFileName(file.Path)))
            .WithTrackingName(PackageStep);

        var schema = packages.Collect()
            .Select(static (all, _) => new SchemaSet(new(all.OrderBy(p => p.Name, StringComparer.Ordinal).ToArray())))
            .WithTrackingName(SchemaStep);

        var emit = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.SecurePodsEmit", out var value) ? value : "")
            .WithTrackingName(EmitStep);

        var docs = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".docs", StringComparison.Ordinal))
            .Collect()
            .Select(static (files, cancellation) => new FieldDocs(string.Join("\n", files.Select(f => f.GetText(cancellation)?.ToString()))))
            .WithTrackingName(DocsStep);

        context.RegisterSourceOutput(
            schema.Combine(emit).Combine(docs),
            static (output, input) => Emit(output, input.Left.Left, input.Left.Right, input.Right));
    }

    static void Emit(SourceProductionContext output, SchemaSet schema, string emit, FieldDocs docs)
    {
        var files = emit switch
        {
            "views" => ViewFiles.All(schema),
            "models" => ModelFiles.All(schema, docs),
            _ => [],
        };
        foreach (var file in files)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.Key, SourceText.From(file.Value, Encoding.UTF8));
        }
    }
}
