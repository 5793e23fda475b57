using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecurePods.CodeFixes;

namespace SecurePods.Analyzers.Tests;

/// <summary>Runs the analyzer and the fixer, singly and as Fix All: the mended program compiles and has no finding left but what is marked.</summary>
static class VerifyFix
{
    /// <summary>What configures the pod <c>p</c> of a Deployment, before and after.</summary>
    public static Task Pod(string before, string after) =>
        Statements($"""_ = Deployment.Create("web", d => d.Pod(p => p{before}));""", $"""_ = Deployment.Create("web", d => d.Pod(p => p{after}));""");

    /// <summary>What configures the container <c>c</c>, before and after.</summary>
    public static Task Container(string before, string after) =>
        Pod($""".Container("main", "image", c => c{before})""", $""".Container("main", "image", c => c{after})""");

    public static Task Expression(string before, string after) => Statements($"object made = {before};", $"object made = {after};");

    public static Task Statements(string before, string after) => File(TestProgram.Of(before), TestProgram.Of(after));

    public static async Task File(string before, string after)
    {
        var test = new FixTest<SettingFixer> { TestCode = before, FixedCode = after };
        TestProgram.SetUp(test, new Dictionary<string, string>());
        test.FixedState.Sources.Add(("Usings.cs", TestProgram.Usings));
        await test.RunAsync();
    }

    /// <summary>Waives what is marked in the code of a pod <c>p</c>.</summary>
    public static async Task Waiver(string before, string after)
    {
        var test = new FixTest<WaiverFixer> { TestCode = TestProgram.Of($"""_ = Deployment.Create("web", d => d.Pod(p => p{before}));"""), FixedCode = TestProgram.Of($"""_ = Deployment.Create("web", d => d.Pod(p => p{after}));""") };
        TestProgram.SetUp(test, new Dictionary<string, string>());
        test.FixedState.Sources.Add(("Usings.cs", TestProgram.Usings));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        await test.RunAsync();
    }

    sealed class FixTest<TFixer> : CSharpCodeFixTest<PodAnalyzer, TFixer, DefaultVerifier> where TFixer : CodeFixProvider, new()
    {
        protected override ParseOptions CreateParseOptions() => ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(TestProgram.Language);
    }
}
