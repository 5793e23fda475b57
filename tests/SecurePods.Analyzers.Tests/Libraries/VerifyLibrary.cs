using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecurePods.CodeFixes;

namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>Programs that use another library's models, and nothing of SecurePods but its analyzers and fixer.</summary>
sealed class VerifyLibrary(Func<MetadataReference> reference, params string[] namespaces)
{
    static readonly Lazy<MetadataReference> Client = new(() => MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location));

    static readonly IReadOnlyList<MetadataReference> Framework = [.. TestProgram.References.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("SecurePods", StringComparison.Ordinal))];

    public static VerifyLibrary KubernetesClient { get; } = new(() => Client.Value, "k8s", "k8s.Models");

    public static VerifyLibrary Pulumi { get; } = new(() => StandIn.Pulumi, "Pulumi", "Pulumi.Kubernetes.Types.Inputs.Apps.V1", "Pulumi.Kubernetes.Types.Inputs.Core.V1", "Pulumi.Kubernetes.Types.Inputs.Meta.V1");

    public static VerifyLibrary Aspire { get; } = new(() => StandIn.Aspire, "Aspire.Hosting.Kubernetes.Resources");

    string Usings => string.Concat(new[] { "System", "System.Collections.Generic", "System.Linq" }.Concat(namespaces).Select(name => $"global using {name};\n"));

    /// <summary>The body of a method with parameters of which nothing is known.</summary>
    public Task Body(string statements, string parameters = "") => File(Method(statements, parameters));

    /// <summary>Members of a type.</summary>
    public async Task File(string members)
    {
        var test = new AnalyzerTest { TestCode = Type(members) };
        SetUp(test.TestState);
        await test.RunAsync();
    }

    /// <summary>The body of a method before and after the fix.</summary>
    public async Task Fix(string before, string after, string parameters = "")
    {
        var test = new FixTest { TestCode = Type(Method(before, parameters)), FixedCode = Type(Method(after, parameters)) };
        SetUp(test.TestState);
        test.FixedState.Sources.Add(("Usings.cs", Usings));
        await test.RunAsync();
    }

    void SetUp(SolutionState state)
    {
        var project = (ProjectState)state;
        project.ReferenceAssemblies = TestProgram.Framework;
        project.AdditionalReferences.AddRange(Framework);
        project.AdditionalReferences.Add(reference());
        project.Sources.Add(("Usings.cs", Usings));
    }

    static string Method(string statements, string parameters) => $$"""
        static object Make({{parameters}})
            {
                {{statements}}
            }
        """;

    static string Type(string members) => $$"""
        static class Program
        {
            {{members}}
        }
        """;

    sealed class AnalyzerTest : CSharpAnalyzerTest<PodAnalyzer, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(TestProgram.Language);
    }

    sealed class FixTest : CSharpCodeFixTest<PodAnalyzer, SettingFixer, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(TestProgram.Language);
    }
}
