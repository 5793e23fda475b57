namespace SecurePods.Cli.Tests;

/// <summary>The pages, as the command line shows them.</summary>
sealed class ExplainTests
{
    static IEnumerable<RuleInfo> Rules => Catalogue.Rules;

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_has_its_page_without_markup(object rule)
    {
        var run = Run.Of("explain", ((RuleInfo)rule).Id);

        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith($"{((RuleInfo)rule).Id}: {((RuleInfo)rule).Title}\n====").And.Contain("\nAn attack that it stops\n-----"));
        foreach (var markup in new[] { "`", "](", "<!--", "| ---", "\n#", "\u001b" })
            Assert.That(run.Output, Does.Not.Contain(markup));
    }

    [TestCaseSource(nameof(Rules))]
    public void No_line_but_of_code_is_longer_than_a_reader_likes(object rule) =>
        Assert.That(Run.Of("explain", ((RuleInfo)rule).Id).Output.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Length), Is.All.LessThanOrEqualTo(120));

    [TestCase("sp1001")]
    [TestCase("Privileged")]
    [TestCase("Rule.Privileged")]
    public void A_rule_goes_by_its_ID_and_its_name(string name) => Assert.That(Run.Of("explain", name).Output, Is.EqualTo(Run.Of("explain", "SP1001").Output));

    [Test]
    public void A_control_stands_for_its_rules() => Assert.That(
        Run.Of("explain", "hostNamespaces").Output,
        Is.EqualTo(Run.Of("explain", "SP1002").Output + Run.Of("explain", "SP1003").Output + Run.Of("explain", "SP1004").Output));

    [Test]
    public void A_page_keeps_its_code_and_lines_its_tables_up()
    {
        var output = Run.Of("explain", "SP2002").Output;

        Assert.That(output, Does.Contain("\n            .SecurityContext(s => s.RunAsUser(10001).FsGroup(20000))\n"));
        Assert.That(output, Does.Contain("\nSeverity  warning\n"));
    }

    [TestCase("SP1101", "did you mean SP1001 Privileged container?")]
    [TestCase("HostNetwrok", "did you mean HostNetwork (SP1002)?")]
    [TestCase("seccompProfile", "")]
    [TestCase("hostnamespace", "did you mean hostNamespaces?")]
    [TestCase("nothing like it", "\"securepods controls\" lists them all")]
    public void A_wrong_name_is_told_what_it_may_have_been(string name, string hint)
    {
        var run = Run.Of("explain", name);

        Assert.That(run.ExitCode, Is.EqualTo(hint.Length == 0 ? 0 : 2));
        Assert.That(run.Errors, hint.Length == 0 ? Is.Empty : Does.StartWith($"securepods: there is no rule or control \"{name}\"; {hint}"));
    }
}
