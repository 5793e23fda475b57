using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SecurePods.Analyzers.Tests;

/// <summary>The program around the code of a test: its usings, its references, and what its project declares.</summary>
static class TestProgram
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SecurePods;
        global using SecurePods.Apps.V1;
        global using SecurePods.Batch.V1;
        global using SecurePods.Core.V1;
        global using SecurePods.Meta.V1;
        """;

    /// <summary>The newest language that both compilers know.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp12;

    /// <summary>Without the files that a download would bring: what the test itself runs on.</summary>
    public static ReferenceAssemblies Framework { get; } = new("net10.0");

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Manifest).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Rule).Assembly.Location),
    ];

    /// <summary>Statements as a program.</summary>
    public static string Of(string statements) => $$"""
        static class Program
        {
            static void Main()
            {
                {{statements}}
            }
        }
        """;

    /// <summary>A project in which SP9024 is switched on, as the package does it.</summary>
    public static IReadOnlyDictionary<string, string> Strict { get; } = new Dictionary<string, string> { ["SecurePodsStrict"] = "true" };

    public static void SetUp(AnalyzerTest<DefaultVerifier> test, IReadOnlyDictionary<string, string> properties)
    {
        var project = test.TestState;
        // The test library switches on what is off by default.
        if (!properties.ContainsKey("SecurePodsStrict"))
            test.DisabledDiagnostics.Add(Rule.Undecided);
        project.ReferenceAssemblies = Framework;
        project.AdditionalReferences.AddRange(References);
        project.Sources.Add(("Usings.cs", Usings));
        if (properties.Count > 0)
            project.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Concat(properties.Select(property => $"build_property.{property.Key} = {property.Value}\n"))));
    }
}
