using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>The catalogue, as the command line lists it.</summary>
sealed class ControlsTests
{
    [Test]
    public void Text_has_a_line_for_each_rule_and_control()
    {
        var lines = Run.Of("controls").Output.Split('\n');

        foreach (var name in Catalogue.Rules.Select(rule => rule.Id).Concat(Catalogue.Controls.Select(control => control.Id)))
            Assert.That(lines.Count(line => line.StartsWith(name + " ", StringComparison.Ordinal)), Is.EqualTo(1), name);
        Assert.That(lines.Select(line => line.Length), Is.All.LessThanOrEqualTo(120));
    }

    [Test]
    public void Markdown_links_every_rule_to_its_page()
    {
        var output = Run.Of("controls", "--format", "markdown").Output;

        foreach (var rule in Catalogue.Rules)
            Assert.That(output, Does.Contain($"\n| [{rule.Id}]({rule.HelpUri}) | {rule.Title} |"));
        Assert.That(output, Does.Contain("\n| hostNamespaces | Host namespaces | baseline |"));
    }

    [Test]
    public void Json_holds_what_the_catalogue_holds()
    {
        using var json = JsonDocument.Parse(Run.Of("controls", "--format", "json").Output);

        Assert.That(json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()), Is.EqualTo(Catalogue.Rules.Select(rule => rule.Id)));
        var sysctls = json.RootElement.GetProperty("controls").EnumerateArray().Single(control => control.GetProperty("id").GetString() == "sysctls");
        Assert.That(sysctls.GetProperty("level").GetString(), Is.EqualTo("baseline"));
        var newest = sysctls.GetProperty("revisions").EnumerateArray().Last();
        Assert.That(newest.GetProperty("since").GetString(), Is.EqualTo(Catalogue.FindControl("sysctls")!.Revisions[^1].Since.ToString()));
        Assert.That(
            newest.GetProperty("fields")[0].GetProperty("allowed").EnumerateArray().Select(value => value.GetString()),
            Is.EqualTo(Catalogue.FindControl("sysctls")!.Revisions[^1].Fields[0].Allowed.Values));
    }

    [Test]
    public void Another_format_is_refused()
    {
        var run = Run.Of("controls", "--format", "html");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("html"));
    }
}
