using System.Reflection;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Catalogue;

sealed class CatalogueTests
{
    static readonly Dictionary<string, string> Constants = typeof(Rule)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    [Test]
    public void The_catalogue_has_no_problem() =>
        Assert.That(CatalogueProblems.Of(SecurePods.Catalogue.Controls, SecurePods.Catalogue.Rules), Is.Empty);

    [Test]
    public void Every_rule_has_a_constant_of_its_name_and_every_constant_a_rule() =>
        Assert.That(SecurePods.Catalogue.Rules.ToDictionary(rule => rule.Name, rule => rule.Id), Is.EquivalentTo(Constants));

    [Test]
    public void The_checks_are_those_of_Pod_Security_Admission_in_the_order_in_which_it_prints_them() =>
        Assert.That(SecurePods.Catalogue.Controls.Select(control => $"{control.Level} {control.Id}"), Is.EqualTo(new[]
        {
            "Baseline appArmorProfile", "Baseline capabilities_baseline", "Baseline hostNamespaces", "Baseline hostPathVolumes", "Baseline hostPorts",
            "Baseline hostProbesAndHostLifecycle", "Baseline privileged", "Baseline procMount", "Baseline seLinuxOptions", "Baseline seccompProfile_baseline",
            "Baseline sysctls", "Baseline windowsHostProcess",
            "Restricted allowPrivilegeEscalation", "Restricted capabilities_restricted", "Restricted procMount_restricted", "Restricted restrictedVolumes",
            "Restricted runAsNonRoot", "Restricted runAsUser", "Restricted seccompProfile_restricted",
            " readOnlyRootFilesystem",
        }));

    [Test]
    public void The_rules_are_listed_once_each_in_the_order_of_their_IDs() =>
        Assert.That(SecurePods.Catalogue.Rules.Select(rule => rule.Id), Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));

    [Test]
    public void A_rule_is_found_by_its_ID_and_a_control_by_its_id()
    {
        Assert.That(SecurePods.Catalogue.Find("SP1002")?.Name, Is.EqualTo("HostNetwork"));
        Assert.That(SecurePods.Catalogue.Find("SP0000"), Is.Null);
        Assert.That(SecurePods.Catalogue.FindControl("hostNamespaces")?.Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "SP1002", "SP1003", "SP1004" }));
        Assert.That(SecurePods.Catalogue.FindControl("none"), Is.Null);
    }

    [Test]
    public void The_rule_of_switched_off_defaults_stands_in_the_catalogue_though_no_control_looks_for_it()
    {
        Assert.That(SecurePods.Catalogue.Find(Rule.NoSecureDefaults), Is.Not.Null);
        Assert.That(SecurePods.Catalogue.Controls.SelectMany(control => control.Rules).Select(rule => rule.Id), Has.None.EqualTo(Rule.NoSecureDefaults));
    }

    [Test]
    public void Every_rule_says_what_is_wrong_and_how_to_mend_it()
    {
        Assert.That(SecurePods.Catalogue.Rules.Select(rule => rule.Title), Is.Unique.And.All.Not.Empty);
        Assert.That(SecurePods.Catalogue.Rules.Select(rule => rule.Message), Is.Unique.And.All.Not.Empty);
        Assert.That(SecurePods.Catalogue.Rules.Select(rule => rule.Remedy), Is.Unique.And.All.Not.Empty);
    }

    [Test]
    public void Every_control_has_a_title_and_every_newer_revision_says_how_it_differs()
    {
        Assert.That(SecurePods.Catalogue.Controls.Select(control => control.Title), Has.All.Not.Empty);
        Assert.That(SecurePods.Catalogue.Controls.SelectMany(control => control.Revisions.Skip(1)).Select(revision => revision.Change), Has.All.Not.Empty);
    }

    [Test]
    public void A_rule_prints_its_ID_and_title_and_knows_its_page()
    {
        var rule = SecurePods.Catalogue.Find(Rule.HostNetwork)!;
        Assert.That(rule.ToString(), Is.EqualTo("SP1002 Host network"));
        Assert.That(rule.HelpUri, Does.StartWith("https://").And.EndsWith("/controls/SP1002.md"));
    }

    [Test]
    public void A_control_has_the_newest_revision_that_a_version_knows()
    {
        var control = SecurePods.Catalogue.FindControl("allowPrivilegeEscalation")!;
        Assert.That(control.At(new(7)), Is.Null);
        Assert.That(control.At(new(8)), Is.SameAs(control.Revisions[0]));
        Assert.That(control.At(new(24)), Is.SameAs(control.Revisions[0]));
        Assert.That(control.At(new(25)), Is.SameAs(control.Revisions[1]));
        Assert.That(control.At(new(99)), Is.SameAs(control.Revisions[1]));
    }

    [Test]
    public void Every_source_that_a_volume_may_have_is_known() =>
        Assert.That(
            VolumeSources.All.Select(source => char.ToUpperInvariant(source.Name[0]) + source.Name[1..]),
            Is.EquivalentTo(typeof(IVolumeView).GetProperties().Where(property => typeof(IView).IsAssignableFrom(property.PropertyType)).Select(property => property.Name)));

    [TestCase("privileged", "containers[].securityContext.privileged: unset, false")]
    [TestCase("procMount", "containers[].securityContext.procMount: unset, \"Default\"")]
    [TestCase("runAsUser", "spec.securityContext.runAsUser: any but 0")]
    [TestCase("hostPorts", "containers[].ports[].hostPort: unset, 0")]
    [TestCase("hostPathVolumes", "spec.volumes[].hostPath: unset")]
    public void A_field_prints_its_path_and_the_values_allowed(string control, string text) =>
        Assert.That(SecurePods.Catalogue.FindControl(control)!.Revisions[0].Fields[0].ToString(), Is.EqualTo(text));

    [Test]
    public void Allowed_values_print_as_a_manifest_writes_them()
    {
        Assert.That(Allow.Only("ALL").ToString(), Is.EqualTo("\"ALL\""));
        Assert.That(Allow.UnsetOr("", "runtime/default", "localhost/*").ToString(), Is.EqualTo("unset, \"\", \"runtime/default\", \"localhost/*\""));
        Assert.That(Allow.UnsetOr(false, true).ToString(), Is.EqualTo("unset, false, true"));
        Assert.That(Allow.AnyBut(0L).ToString(), Is.EqualTo("any but 0"));
    }
}
