using SecurePods.Configuration;

namespace SecurePods.Controls.Tests.Configuration;

/// <summary>Every line of a configuration file means something, or is a problem with what was meant.</summary>
sealed class ConfigurationFileTests
{
    [TestCase("dotnet_diagnostic.SP1001.severity = none", ConfiguredSeverity.None)]
    [TestCase("dotnet_diagnostic.SP1001.severity = silent", ConfiguredSeverity.Silent)]
    [TestCase("dotnet_diagnostic.SP1001.severity=suggestion", ConfiguredSeverity.Suggestion)]
    [TestCase("  dotnet_diagnostic.SP1001.severity : warning\t", ConfiguredSeverity.Warning)]
    [TestCase("DotNet_Diagnostic.sp1001.Severity = Error", ConfiguredSeverity.Error)]
    [TestCase("dotnet_diagnostic.SP1001.severity = default", null)]
    [TestCase("dotnet_diagnostic.SP1002.severity = error", null)]
    [TestCase("# dotnet_diagnostic.SP1001.severity = error", null)]
    [TestCase(" ; dotnet_diagnostic.SP1001.severity = error", null)]
    [TestCase("dotnet_diagnostic.CA1000.severity = error\nglobal_level = -3", null)]
    public void A_line_says_how_loud_a_rule_is(string line, object? expected)
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var file = ConfigurationFile.Parse($"\n# ours\nis_global = true\n\n{line}\n".Replace("\n", end, StringComparison.Ordinal));

            Assert.That(file.Problems, Is.Empty);
            Assert.That(file.SeverityOf(SecurePods.Catalogue.Find(Rule.Privileged)!), Is.EqualTo(expected));
        }
    }

    [TestCase("[*.yaml]", "2,1-9: [*.yaml]: securepods.globalconfig has no sections, since what it says holds for every file")]
    [TestCase(" SP1001 none", "2,2-13: SP1001 none: this is no key = value; a comment begins with # or ;")]
    [TestCase("= none", "2,1-7: = none: this is no key = value; a comment begins with # or ;")]
    [TestCase("IS_GLOBAL = true", "2,1-10: IS_GLOBAL is said in line 1 already")]
    [TestCase("global_level = high", "2,16-20: global_level is \"high\", which is none: it takes a whole number")]
    [TestCase("dotnet_diagnostic.SP1001.severity = eror", "2,37-41: dotnet_diagnostic.SP1001.severity is \"eror\", which is none: it takes none, silent, suggestion, warning, error or default; did you mean error?")]
    [TestCase("dotnet_diagnostic.SP1001.severity = warn", "2,37-41: dotnet_diagnostic.SP1001.severity is \"warn\", which is none: it takes none, silent, suggestion, warning, error or default; did you mean warning?")]
    [TestCase("dotnet_diagnostic.SP1001.severity =", "2,36-36: dotnet_diagnostic.SP1001.severity is \"\", which is none: it takes none, silent, suggestion, warning, error or default")]
    [TestCase("dotnet_diagnostic.CA1000.severity = loud", "2,37-41: dotnet_diagnostic.CA1000.severity is \"loud\", which is none: it takes none, silent, suggestion, warning, error or default")]
    [TestCase("dotnet_diagnostic.SP9042.severity = none", "2,1-34: dotnet_diagnostic.SP9042.severity: there is no rule SP9042; did you mean SP9022 or SP9024 or SP9032?")]
    [TestCase("dotnet_diagnostic.SP9999999999999.severity = none", "2,1-43: dotnet_diagnostic.SP9999999999999.severity: there is no rule SP9999999999999")]
    [TestCase("dotnet_diagnostic.SP9041.severity = none", "2,1-34: dotnet_diagnostic.SP9041.severity: SP9041 is an error whatever the configuration says")]
    [TestCase("dotnet_analyzer_diagnostic.severity = none", "2,1-36: dotnet_analyzer_diagnostic.severity would not reach manifests: name each rule, as in dotnet_diagnostic.SP1001.severity")]
    [TestCase("dotnet_analyzer_diagnostic.category-Kernel.severity = none", "2,1-52: dotnet_analyzer_diagnostic.category-Kernel.severity would not reach manifests: name each rule, as in dotnet_diagnostic.SP1001.severity")]
    [TestCase("dotnet_diagnostics.CA1000.severity = none", "2,1-35: dotnet_diagnostics.CA1000.severity is no key of securepods.globalconfig; did you mean dotnet_diagnostic.CA1000.severity?" + Keys)]
    [TestCase("sp1001 = none", "2,1-7: sp1001 is no key of securepods.globalconfig; did you mean dotnet_diagnostic.SP1001.severity?" + Keys)]
    [TestCase("globallevel = 1", "2,1-12: globallevel is no key of securepods.globalconfig; did you mean global_level?" + Keys)]
    [TestCase("dotnet_diagnostic.severity = none", "2,1-27: dotnet_diagnostic.severity is no key of securepods.globalconfig" + Keys)]
    [TestCase("indent_size = 2", "2,1-12: indent_size is no key of securepods.globalconfig" + Keys)]
    public void Anything_else_is_a_problem_at_its_place(string line, string expected) =>
        Assert.That(Problems("is_global = true\n" + line), Is.EqualTo([expected]));

    const string Keys = "; it has is_global, global_level, and dotnet_diagnostic.ID.severity for the ID of each rule";

    [TestCase("")]
    [TestCase("# nothing\n")]
    [TestCase("dotnet_diagnostic.SP1001.severity = none")]
    public void What_the_compiler_would_not_take_for_global_is_a_problem(string text) =>
        Assert.That(Problems(text), Is.EqualTo(["1,1-1: is_global = true is missing: without it the compiler does not take the file for one that holds everywhere"]));

    [Test]
    public void A_file_that_says_it_is_not_global_is_a_problem() => Assert.That(Problems("is_global = false"), Is.EqualTo(["1,13-18: is_global is \"false\", which is none: it takes true"]));

    [Test]
    public void All_problems_are_told_at_once_and_what_is_right_counts()
    {
        var file = ConfigurationFile.Parse("is_global = yes\nindent = 1\n[a]\ndotnet_diagnostic.SP1001.severity = error\ndotnet_diagnostic.SP10011.severity = lowd\ndotnet_diagnostic.SP1001.severity = none");

        Assert.That(file.Problems.Select(problem => problem.Line), Is.EqualTo([1, 2, 3, 5, 5, 6]));
        Assert.That(file.SeverityOf(SecurePods.Catalogue.Find(Rule.Privileged)!), Is.EqualTo(ConfiguredSeverity.Error));
    }

    [Test]
    public void A_long_line_is_not_repeated_whole() => Assert.That(Problems("is_global = true\n" + new string('x', 1000)).Single(), Has.Length.LessThan(200).And.Contains("…"));

    static IEnumerable<string> Problems(string text) =>
        ConfigurationFile.Parse(text).Problems.Select(problem => $"{problem.Line},{problem.Column}-{problem.EndColumn}: {problem.Message}");
}
