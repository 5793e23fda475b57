using Microsoft.CodeAnalysis;
using SecurePods.Configuration;

namespace SecurePods.Analyzers.Tests.Configuration;

/// <summary>What we read in a configuration file without a complaint is what the compiler reads in it.</summary>
public class CompilerAgreementTests
{
    const int Texts = 20_000;

    static readonly string[] Pieces =
    [
        "is_global", "global_level", "dotnet_diagnostic.", "SP1001", "sp1002", "SP4001", "SP9024", "CA1000", ".severity", "severity", "Severity",
        "=", "=", "=", ":", " ", "\t", "\n", "\r\n", "\r", "\u0085", "\u2028", "#", ";", "[", "]", "-1", "100", "true", "false", "none", "silent", "suggestion", "warning",
        "Error", "default", "refactoring", "unset", "info", "İ", "\u212A", "\u00A0", "\uFEFF", "x",
    ];

    static readonly string[] Lines =
    [
        "is_global = true\n", "is_global=true\r\n", "global_level = 5\n", "dotnet_diagnostic.SP1001.severity = none\n", "dotnet_diagnostic.sp1002.severity : Error\n",
        "DOTNET_DIAGNOSTIC.SP4001.SEVERITY=suggestion\r", "dotnet_diagnostic.SP9024.severity = warning\u2028", "dotnet_diagnostic.CA1000.severity = silent\n", "# x\n", " ; y\n", "\n",
        "dotnet_diagnostic.SP3001.severity = default\n",
    ];

    [Test]
    public void Right_files_mean_the_same_to_the_compiler()
    {
        var random = new Random(1);
        var (right, wrong) = (0, 0);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var file = ConfigurationFile.Parse(text);
            if (file.Problems.Count > 0)
            {
                wrong++;
                continue;
            }

            right++;
            var read = Compiler(text);
            Assert.That(read.Problems, Is.Empty, text);
            foreach (var rule in Catalogue.Rules)
                Assert.That(Reported(file.SeverityOf(rule)), Is.EqualTo(read.Severities.GetValueOrDefault(rule.Id.ToLowerInvariant(), ReportDiagnostic.Default)), $"{rule.Id} in {text}");
        }

        Assert.That(right, Is.GreaterThan(Texts / 20), "too few right texts to prove anything");
        Assert.That(wrong, Is.GreaterThan(Texts / 20), "too few wrong texts to prove anything");
    }

    [TestCase("is_global = true\n[/a.cs]\ndotnet_diagnostic.SP1001.severity = none")]
    [TestCase("is_global = true\ndotnet_diagnostic.SP1001.severity = lowd")]
    [TestCase("dotnet_diagnostic.SP1001.severity = none")]
    public void What_the_compiler_does_not_apply_is_a_problem(string text)
    {
        Assert.That(Compiler(text).Severities, Is.Empty);
        Assert.That(ConfigurationFile.Parse(text).Problems, Is.Not.Empty);
    }

    /// <summary>Lines that are right, shuffled, and here and there a piece of one put in.</summary>
    static string Text(Random random)
    {
        var text = string.Concat(Lines.OrderBy(_ => random.Next()).Take(random.Next(1, Lines.Length + 1)).Prepend(random.Next(4) == 0 ? "" : "is_global = true\n").Distinct());
        for (var i = random.Next(4); i > 0; i--)
            text = text.Insert(random.Next(text.Length + 1), Pieces[random.Next(Pieces.Length)]);
        return text;
    }

    static (IReadOnlyDictionary<string, ReportDiagnostic> Severities, IReadOnlyList<Diagnostic> Problems) Compiler(string text)
    {
        var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/" + ConfigurationFile.Name) }, out var problems);
        var options = set.GlobalConfigOptions;
        return (options.TreeOptions.ToDictionary(option => option.Key.ToLowerInvariant(), option => option.Value), [.. problems, .. options.Diagnostics]);
    }

    static ReportDiagnostic Reported(ConfiguredSeverity? severity) => severity switch
    {
        ConfiguredSeverity.None => ReportDiagnostic.Suppress,
        ConfiguredSeverity.Silent => ReportDiagnostic.Hidden,
        ConfiguredSeverity.Suggestion => ReportDiagnostic.Info,
        ConfiguredSeverity.Warning => ReportDiagnostic.Warn,
        ConfiguredSeverity.Error => ReportDiagnostic.Error,
        _ => ReportDiagnostic.Default,
    };
}
