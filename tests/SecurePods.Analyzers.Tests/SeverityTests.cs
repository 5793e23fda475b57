using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Tests;

/// <summary>Severities and suppressions work as with any analyzer, and silence the compiler only.</summary>
public class SeverityTests
{
    const string Privileged = "s.Privileged(true)";

    [Test]
    public async Task An_editorconfig_s_severity_counts()
    {
        foreach (var (configured, severity) in new[] { (ReportDiagnostic.Error, DiagnosticSeverity.Error), (ReportDiagnostic.Info, DiagnosticSeverity.Info) })
            Assert.That((await Run(Code(Privileged), Configured(Rule.Privileged, configured))).Select(one => one.Severity), Is.EqualTo([severity]));
        Assert.That(await Run(Code(Privileged), Configured(Rule.Privileged, ReportDiagnostic.Suppress)), Is.Empty);
    }

    [TestCase("#pragma warning disable SP1001\n{0}\n#pragma warning restore SP1001", "")]
    [TestCase("#pragma warning disable SP1002\n{0}\n#pragma warning restore SP1002", "SP1001")]
    [TestCase("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"HostIsolation\", \"SP1001\", Justification = \"it is\")]\n{0}", "")]
    [TestCase("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"HostIsolation\", \"SP1002\", Justification = \"it is\")]\n{0}", "SP1001")]
    public async Task A_pragma_and_an_attribute_suppress_what_they_name(string around, string left)
    {
        var all = await Run(Code(Privileged, around), new(OutputKind.DynamicallyLinkedLibrary));

        Assert.That(string.Join(' ', all.Where(one => !one.IsSuppressed).Select(one => one.Id)), Is.EqualTo(left));
    }

    [Test]
    public async Task The_gate_refuses_what_the_compiler_was_told_not_to_say()
    {
        var compilation = Compilation(Code(Privileged, "#pragma warning disable SP1001\n{0}"), new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Success);
        image.Position = 0;
        var program = new AssemblyLoadContext("Suppressed", isCollectible: true).LoadFromStream(image);

        Assert.That(await Run(compilation), Is.Empty);
        var thrown = Assert.Throws<TargetInvocationException>(() => program.GetType("Program")!.GetMethod("Make")!.Invoke(null, null))!;
        Assert.That(thrown.InnerException, Is.TypeOf<PodSecurityException>().With.Message.Contains(Rule.Privileged));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_severity_switches_strict_on_for_a_project_or_a_file(bool isGlobal)
    {
        var code = Code("s.Privileged(Environment.ProcessId > 1)");

        Assert.That(await Run(code, new(OutputKind.DynamicallyLinkedLibrary)), Is.Empty);
        Assert.That(await Run(code, Configured(Rule.Undecided, ReportDiagnostic.Suppress, isGlobal)), Is.Empty);
        Assert.That((await Run(code, Configured(Rule.Undecided, ReportDiagnostic.Warn, isGlobal))).Select(one => one.Id), Is.EqualTo([Rule.Undecided]));
    }

    static string Code(string call, string around = "{0}") =>
        "public static class Program {\n" + around.Replace("{0}", $$"""public static string Make() => Pod.Create("a", p => p.Container("a", "a", c => c.SecurityContext(s => {{call}}))).ToYaml();""", StringComparison.Ordinal) + "\n}";

    static CSharpCompilationOptions Configured(string rule, ReportDiagnostic severity, bool isGlobal = false) =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new Configuration(rule, severity, isGlobal));

    static CSharpCompilation Compilation(string code, CSharpCompilationOptions options)
    {
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(TestProgram.Language);
        return CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(TestProgram.Usings, parsing), CSharpSyntaxTree.ParseText(code, parsing)], TestProgram.References, options);
    }

    static Task<IReadOnlyList<Diagnostic>> Run(string code, CSharpCompilationOptions options) => Run(Compilation(code, options));

    static async Task<IReadOnlyList<Diagnostic>> Run(Compilation compilation) => await compilation.WithAnalyzers([new PodAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    sealed class Configuration(string rule, ReportDiagnostic severity, bool isGlobal) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value) => TryGet(!isGlobal, diagnosticId, out value);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value) => TryGet(isGlobal, diagnosticId, out value);

        bool TryGet(bool applies, string diagnosticId, out ReportDiagnostic value)
        {
            value = severity;
            return applies && diagnosticId == rule;
        }
    }
}
