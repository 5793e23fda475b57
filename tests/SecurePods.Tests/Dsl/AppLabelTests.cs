using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Tests.Dsl;

/// <summary>The label by which a workload finds its pods.</summary>
public class AppLabelTests
{
    const string Key = "app.kubernetes.io/name";

    static readonly ValueMap<string>?[] Labels = [null, [], [new(Key, "other")], [new("app", "x")], [new("app", "x"), new(Key, "other"), new("tier", "t")]];
    static readonly ValueMap<string>?[] Selectors = [null, [new(Key, "other")], [new(Key, "web")], [new("app", "x")], [new("app", "x"), new("tier", "t")]];

    [Test]
    public void It_is_on_the_object_its_pod_and_in_its_selector()
    {
        var web = Deployment.Create("web", d => d.Pod(p => p.Container("c", "i")));
        ValueMap<string> expected = [new(Key, "web")];
        Assert.That(web.Metadata!.Labels, Is.EqualTo(expected));
        Assert.That(web.Spec!.Template!.Metadata, Is.EqualTo(new ObjectMeta { Labels = expected }));
        Assert.That(web.Spec.Selector, Is.EqualTo(new LabelSelector { MatchLabels = expected }));
    }

    [Test]
    public void A_pod_has_it_too() => Assert.That(Pod.Create("web", p => p.Container("c", "i")).Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new(Key, "web")]));

    [Test]
    public void A_jobs_selector_is_the_servers()
    {
        var job = Job.Create("web", j => j.Pod(p => p.Container("c", "i")));
        Assert.That(job.Spec!.Selector, Is.Null);
        Assert.That(job.Spec.Template!.Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new(Key, "web")]));
        Assert.That(CronJob.Create("web", c => c.Schedule("@daily").Pod(p => p.Container("c", "i"))).Spec!.JobTemplate!.Spec!.Template!.Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new(Key, "web")]));
    }

    [Test]
    public void A_jobs_own_selector_matches_its_pod()
    {
        var job = Job.Create("web", j => j.ManualSelector(true).Selector(s => s.MatchLabel("app", "x")).Pod(p => p.Container("c", "i")));
        Assert.That(job.Spec!.Template!.Metadata!.Labels!["app"], Is.EqualTo("x"));
    }

    [Test, Combinatorial]
    public void Whatever_labels_and_selector_are_given_they_stay_and_the_selector_matches(
        [Values(0, 1, 2, 3, 4)] int labels, [Values(0, 1, 2, 3, 4)] int selector, [Values] bool isController)
    {
        var (given, selected) = (Labels[labels], Selectors[selector]);
        if (selected?.Any(entry => given is not null && given.TryGetValue(entry.Key, out var other) && other != entry.Value) == true)
        {
            Assert.That(() => Make(given, selected, isController), Throws.TypeOf<ManifestException>());
            return;
        }

        var (template, made) = Make(given, selected, isController);
        if (selected is not null)
            Assert.That(made, Is.EqualTo(selected));
        foreach (var label in given ?? [])
            Assert.That(template[label.Key], Is.EqualTo(label.Value));
        Assert.That(made, Is.Not.Empty.And.SubsetOf(template));
        Assert.That(template.ContainsKey(Key), Is.True);
    }

    [Test]
    public void A_selector_by_expressions_is_left_alone()
    {
        var selector = new LabelSelector { MatchExpressions = [new() { Key = Key, Operator = LabelSelectorOperator.In, Values = ["web", "api"] }] };
        var web = Deployment.Create("web", d => d.Selector(selector).Pod(p => p.Container("c", "i")));
        Assert.That(web.Spec!.Selector, Is.EqualTo(selector));
    }

    [Test]
    public void The_object_keeps_the_label_that_it_is_given() =>
        Assert.That(Deployment.Create("web", d => d.Label(Key, "mine").Pod(p => p.Container("c", "i"))).Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new(Key, "mine")]));

    [Test]
    public void A_name_longer_than_a_label_may_be_is_shortened_to_one_that_is_valid()
    {
        var name = new string('a', 62) + "." + new string('b', 100);
        var web = Deployment.Create(name, d => d.Pod(p => p.Container("c", "i")));
        Assert.That(web.Spec!.Selector!.MatchLabels![Key], Is.EqualTo(new string('a', 62)));
        Assert.That(web.Spec.Template!.Metadata!.Labels![Key], Is.EqualTo(new string('a', 62)));
    }

    [Test]
    public void A_service_selects_the_pods_of_a_workload_by_its_name()
    {
        var web = Deployment.Create("web", d => d.Pod(p => p.Container("c", "i")));
        var service = Service.Create("front", s => s.Selects("web").Port(80));
        Assert.That(service.Spec!.Selector, Is.SubsetOf(web.Spec!.Template!.Metadata!.Labels!));
    }

    static (ValueMap<string> Template, ValueMap<string>? Selector) Make(ValueMap<string>? labels, ValueMap<string>? selector, bool isController)
    {
        var template = new PodTemplateSpec { Metadata = labels is null ? null : new() { Labels = labels }, Spec = new() { Containers = [new() { Name = "c", Image = "i" }] } };
        if (isController)
        {
            var controller = ReplicationController.Create("web", r => r.Spec(new ReplicationControllerSpec { Selector = selector, Template = template }));
            return (controller.Spec!.Template!.Metadata!.Labels!, controller.Spec.Selector);
        }

        var web = Deployment.Create("web", d => d.Spec(new DeploymentSpec { Selector = selector is null ? null : new() { MatchLabels = selector }, Template = template }));
        return (web.Spec!.Template!.Metadata!.Labels!, web.Spec.Selector!.MatchLabels);
    }
}
