using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecurePods.Analyzers.Tests;

/// <summary>Runs the analyzer on code in which markup says what it should report: <c>{|SP1001:true|}</c>.</summary>
static class Verify
{
    static readonly Dictionary<string, string> Undeclared = [];

    /// <summary>A whole file.</summary>
    public static async Task File(string code, IReadOnlyDictionary<string, string>? properties = null, params DiagnosticResult[] others)
    {
        var test = new AnalyzerTest { TestCode = code };
        TestProgram.SetUp(test, properties ?? Undeclared);
        test.ExpectedDiagnostics.AddRange(others);
        await test.RunAsync();
    }

    /// <summary>A file beside another one.</summary>
    public static async Task File(string code, string beside, IReadOnlyDictionary<string, string> properties)
    {
        var test = new AnalyzerTest { TestCode = code };
        TestProgram.SetUp(test, properties);
        test.TestState.Sources.Add(("Beside.cs", beside));
        await test.RunAsync();
    }

    /// <summary>Top-level statements.</summary>
    public static async Task Program(string statements)
    {
        var test = new AnalyzerTest { TestCode = statements, TestState = { OutputKind = OutputKind.ConsoleApplication } };
        TestProgram.SetUp(test, Undeclared);
        await test.RunAsync();
    }

    /// <summary>Statements.</summary>
    public static Task Statements(string code, IReadOnlyDictionary<string, string>? properties = null) => File(TestProgram.Of(code), properties);

    /// <summary>What configures the container <c>c</c> of a Deployment.</summary>
    public static Task Container(string chain, IReadOnlyDictionary<string, string>? properties = null) => Pod($""".Container("main", "image", c => c{chain})""", properties);

    /// <summary>What configures the pod <c>p</c> of a Deployment.</summary>
    public static Task Pod(string chain, IReadOnlyDictionary<string, string>? properties = null) =>
        Statements($"""_ = Deployment.Create("web", d => d.Pod(p => p{chain}));""", properties);

    /// <summary>An expression.</summary>
    public static Task Expression(string expression, IReadOnlyDictionary<string, string>? properties = null) => Statements($"object made = {expression};", properties);

    sealed class AnalyzerTest : CSharpAnalyzerTest<PodAnalyzer, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(TestProgram.Language);
    }
}
