using SecurePods.Apps.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Tests.Validation;

public class WorkloadTests
{
    static readonly PodTemplateSpec Template = Valid.Template(Valid.PodSpec);

    [Test]
    public void A_workload_is_taken()
    {
        foreach (var workload in Workloads(Valid.Selector, Template))
            Judged.Taken(workload);
    }

    [Test]
    public void Its_selector_selects_something()
    {
        foreach (var selector in new[] { null, new LabelSelector(), new LabelSelector { MatchLabels = [] } })
            foreach (var workload in Workloads(selector, Template))
                Judged.Refused(workload, "spec.selector", "must be given");
    }

    [Test]
    public void Its_selector_selects_its_own_pods()
    {
        foreach (var workload in Workloads(new() { MatchLabels = [new("app", "other")] }, Template))
            Judged.Refused(workload, "spec.template.metadata.labels", "must match the selector");
        Judged.Refused(Deployment(Valid.Selector, Template with { Metadata = null }), "spec.template.metadata.labels", "must match the selector");
    }

    [TestCase(LabelSelectorOperator.In, true, "a", "web")]
    [TestCase(LabelSelectorOperator.In, false, "a")]
    [TestCase(LabelSelectorOperator.NotIn, true, "a")]
    [TestCase(LabelSelectorOperator.NotIn, false, "web")]
    [TestCase(LabelSelectorOperator.Exists, true)]
    [TestCase(LabelSelectorOperator.DoesNotExist, false)]
    public void An_expression_selects(LabelSelectorOperator @operator, bool isMatch, params string[] values)
    {
        var deployment = Deployment(new() { MatchExpressions = [new() { Key = "app", Operator = @operator, Values = values }] }, Template);
        if (isMatch)
            Judged.Taken(deployment);
        else
            Judged.Refused(deployment, "spec.template.metadata.labels", "must match the selector");
    }

    [TestCase(LabelSelectorOperator.In, false, "a")]
    [TestCase(LabelSelectorOperator.NotIn, true, "a")]
    [TestCase(LabelSelectorOperator.Exists, false)]
    [TestCase(LabelSelectorOperator.DoesNotExist, true)]
    public void An_expression_selects_by_an_absent_label(LabelSelectorOperator @operator, bool isMatch, params string[] values)
    {
        var deployment = Deployment(new() { MatchExpressions = [new() { Key = "other", Operator = @operator, Values = values }] }, Template);
        if (isMatch)
            Judged.Taken(deployment);
        else
            Judged.Refused(deployment, "spec.template.metadata.labels", "must match the selector");
    }

    [Test]
    public void It_has_a_spec_and_a_template()
    {
        foreach (var workload in Workloads(Valid.Selector, Template with { Spec = null }))
            Judged.Refused(workload, "spec.template.spec", "must be given");
        Judged.Refused(new Deployment { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new DaemonSet { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new ReplicaSet { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new StatefulSet { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new ReplicationController { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new PodTemplate { Metadata = new() { Name = "web" } }, "template.spec", "must be given");
    }

    [Test]
    public void Its_pods_always_restart()
    {
        foreach (var workload in Workloads(Valid.Selector, Valid.Template(Valid.PodSpec with { RestartPolicy = RestartPolicy.Always })))
            Judged.Taken(workload);
        foreach (var workload in Workloads(Valid.Selector, Valid.Template(Valid.PodSpec with { RestartPolicy = RestartPolicy.Never })))
            Judged.Refused(workload, "spec.template.spec.restartPolicy", "must be Always");
    }

    [Test]
    public void A_replication_controller_takes_its_templates_labels_as_selector()
    {
        Judged.Taken(Controller(null, Template));
        Judged.Taken(Controller([new("app", "web")], Template));
        Judged.Refused(Controller([new("app", "other")], Template), "spec.template.metadata.labels", "must match the selector");
        Judged.Refused(Controller(null, Template with { Metadata = null }), "spec.selector", "must be given");
    }

    [Test]
    public void A_host_name_is_a_label_unless_a_stateful_set_overwrites_it()
    {
        Judged.Refused(Valid.Pod(Valid.PodSpec with { Hostname = "a.b" }), "spec.hostname", "RFC 1123 label");
        Judged.Refused(Valid.Pod(Valid.PodSpec with { Subdomain = "a.b" }), "spec.subdomain", "RFC 1123 label");
        Judged.Taken(Valid.StatefulSet(Valid.PodSpec with { Hostname = "a.b", Subdomain = "a.b" }));
    }

    static IEnumerable<Manifest> Workloads(LabelSelector? selector, PodTemplateSpec template)
    {
        yield return Deployment(selector, template);
        yield return new DaemonSet { Metadata = new() { Name = "web" }, Spec = new() { Selector = selector, Template = template } };
        yield return new ReplicaSet { Metadata = new() { Name = "web" }, Spec = new() { Selector = selector, Template = template } };
        yield return new StatefulSet { Metadata = new() { Name = "web" }, Spec = new() { Selector = selector, Template = template } };
    }

    static Deployment Deployment(LabelSelector? selector, PodTemplateSpec template)
        => new() { Metadata = new() { Name = "web" }, Spec = new() { Selector = selector, Template = template } };

    static ReplicationController Controller(ValueMap<string>? selector, PodTemplateSpec template)
        => new() { Metadata = new() { Name = "web" }, Spec = new() { Selector = selector, Template = template } };
}
