using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Dsl;

/// <summary>Workloads without the label by which SecurePods finds their pods.</summary>
public class NoAppLabelTests
{
    [Test]
    public void Nothing_is_labelled_and_nothing_selected_but_what_is_given()
    {
        var web = Deployment.Create("web", d => d.NoAppLabel().Selector(s => s.MatchLabel("app", "x")).Pod(p => p.Label("app", "x").Container("c", "i")));
        Assert.That(web.Metadata!.Labels, Is.Null);
        Assert.That(web.Spec!.Template!.Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new("app", "x")]));
        Assert.That(web.Spec.Selector!.MatchLabels, Is.EqualTo((ValueMap<string>)[new("app", "x")]));
    }

    [Test]
    public void A_selector_that_is_left_to_the_server_stays_so()
    {
        var old = ReplicationController.Create("old", r => r.NoAppLabel().Pod(p => p.Label("app.kubernetes.io/name", "old").Container("c", "i")));
        Assert.That(old.Spec!.Selector, Is.Null);
    }

    [Test]
    public void Pods_and_jobs_have_no_label_either()
    {
        Assert.That(Pod.Create("p", p => p.NoAppLabel().Container("c", "i")).Metadata!.Labels, Is.Null);
        Assert.That(Job.Create("j", j => j.NoAppLabel().Pod(p => p.Container("c", "i"))).Spec!.Template!.Metadata, Is.Null);
    }

    [Test]
    public void The_secure_defaults_are_filled_in_all_the_same() =>
        Assert.That(Pod.Create("p", p => p.NoAppLabel().Container("c", "i")).Spec!.SecurityContext!.RunAsNonRoot, Is.True);
}
