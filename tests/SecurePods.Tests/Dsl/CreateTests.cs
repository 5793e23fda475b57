using SecurePods.Apps.V1;
using SecurePods.Authorization.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Tests.Dsl;

public class CreateTests
{
    [Test]
    public void Configure_is_optional() =>
        Assert.That(ConfigMap.Create("settings"), Is.EqualTo(new ConfigMap { Metadata = new() { Name = "settings" } }));

    [Test]
    public void A_kind_without_a_name_of_its_own_is_made_without_one()
    {
        var review = SelfSubjectAccessReview.Create(r => r.ResourceAttributes(a => a.Verb("get").Resource("pods")));
        Assert.That(review.Metadata, Is.Null);
        Assert.That(review.Spec!.ResourceAttributes, Is.EqualTo(new ResourceAttributes { Verb = "get", Resource = "pods" }));
    }

    [Test]
    public void A_name_may_be_left_to_the_server()
    {
        var job = Job.Create(j => j.GenerateName("backup-").Pod(p => p.Container("backup", "restic")));
        Assert.That(job.Metadata, Is.EqualTo(new ObjectMeta { GenerateName = "backup-" }));
        Assert.That(job.Spec!.Template!.Metadata, Is.Null);
    }

    [Test]
    public void Create_returns_a_finished_object_and_later_calls_on_its_builder_do_not_reach_it()
    {
        DeploymentBuilder? kept = null;
        var web = Deployment.Create("web", d => kept = d.Replicas(1).Pod(p => p.Container("web", "nginx")));
        var before = web.ToYaml();
        kept!.Replicas(9).Label("late", "yes").Pod(p => p.HostNetwork(true));
        Assert.That(web.ToYaml(), Is.EqualTo(before));
    }

    [Test]
    public void The_methods_of_metadata_and_spec_are_the_builders_own_on_the_same_objects()
    {
        var through = Deployment.Create("web", d => d
            .Metadata(m => m.Namespace("shop").Label("tier", "front"))
            .Spec(s => s.Replicas(3).Template(t => t.Spec(p => p.ServiceAccountName("web").Container("web", c => c.Image("nginx"))))));
        var directly = Deployment.Create("web", d => d
            .Namespace("shop").Label("tier", "front")
            .Replicas(3).Pod(p => p.ServiceAccountName("web").Container("web", "nginx")));
        Assert.That(through, Is.EqualTo(directly));
    }

    [Test]
    public void Both_ways_mix()
    {
        var web = Deployment.Create("web", d => d
            .Namespace("shop").Metadata(m => m.Label("tier", "front")).Annotation("note", "x")
            .Replicas(3).Spec(s => s.MinReadySeconds(5)).RevisionHistoryLimit(2)
            .Pod(p => p.Label("a", "b").Metadata(m => m.Label("c", "d")).HostUsers(false).Spec(s => s.Hostname("h")).Container("web", "nginx")));
        Assert.That(web.Metadata, Is.EqualTo(new ObjectMeta
        {
            Name = "web",
            Namespace = "shop",
            Labels = [new("tier", "front"), new("app.kubernetes.io/name", "web")],
            Annotations = [new("note", "x")],
        }));
        Assert.That((web.Spec!.Replicas, web.Spec.MinReadySeconds, web.Spec.RevisionHistoryLimit), Is.EqualTo((3, 5, 2)));
        var pod = web.Spec.Template!;
        Assert.That(pod.Metadata!.Labels, Is.EqualTo((ValueMap<string>)[new("a", "b"), new("c", "d"), new("app.kubernetes.io/name", "web")]));
        Assert.That((pod.Spec!.HostUsers, pod.Spec.Hostname, pod.Spec.Containers!.Count), Is.EqualTo((false, "h", 1)));
    }

    [Test]
    public void Pod_reaches_the_template_of_every_workload()
    {
        Assert.That(new[]
        {
            Deployment.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            StatefulSet.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            DaemonSet.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            ReplicaSet.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            ReplicationController.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            Job.Create("w", w => w.Pod(Configure)).Spec!.Template!.Spec!.Hostname,
            CronJob.Create("w", w => w.Schedule("@daily").Pod(Configure)).Spec!.JobTemplate!.Spec!.Template!.Spec!.Hostname,
            PodTemplate.Create("w", w => w.Pod(Configure)).Template!.Spec!.Hostname,
        }, Is.All.EqualTo("here"));

        static void Configure(PodTemplateSpecBuilder pod) => pod.Hostname("here").Container("c", "i");
    }

    [Test]
    public void A_closed_set_is_an_enum_and_an_open_one_takes_its_constants_and_any_text()
    {
        var container = Pod.Create("p", p => p.Container("c", "i", c => c
            .ImagePullPolicy(PullPolicy.Always)
            .SecurityContext(s => s.Capabilities(x => x.Add(Capability.NetBindService, "MY_OWN"))))).Spec!.Containers![0];
        Assert.That(container.SecurityContext!.Capabilities!.Add, Is.EqualTo((ValueList<string>)["NET_BIND_SERVICE", "MY_OWN"]));
        Assert.That(container.ImagePullPolicy, Is.EqualTo(PullPolicy.Always));
    }

    [Test]
    public void A_job_never_restarts_and_a_cron_jobs_pod_on_failure_unless_said()
    {
        Assert.That(Job.Create("j", j => j.Pod(p => p.Container("c", "i"))).Spec!.Template!.Spec!.RestartPolicy, Is.EqualTo(RestartPolicy.Never));
        Assert.That(Job.Create("j", j => j.Pod(p => p.Container("c", "i").RestartPolicy(RestartPolicy.OnFailure))).Spec!.Template!.Spec!.RestartPolicy, Is.EqualTo(RestartPolicy.OnFailure));
        Assert.That(Cron(p => p.Container("c", "i")).RestartPolicy, Is.EqualTo(RestartPolicy.OnFailure));
        Assert.That(Cron(p => p.Container("c", "i").RestartPolicy(RestartPolicy.Never)).RestartPolicy, Is.EqualTo(RestartPolicy.Never));
        Assert.That(Deployment.Create("d", d => d.Pod(p => p.Container("c", "i"))).Spec!.Template!.Spec!.RestartPolicy, Is.Null);

        static PodSpec Cron(Action<PodTemplateSpecBuilder> pod) => CronJob.Create("j", j => j.Schedule("@daily").Pod(pod)).Spec!.JobTemplate!.Spec!.Template!.Spec!;
    }
}
