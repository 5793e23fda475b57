using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;
using SecurePods.Networking.V1;

namespace SecurePods.Tests.Validation;

/// <summary>Small objects that the API server takes, to be spoilt in one place.</summary>
static class Valid
{
    static readonly ObjectMeta Named = new() { Name = "web" };
    static readonly ValueMap<string> Labels = [new("app", "web")];

    public static Container Container => new() { Name = "web", Image = "nginx" };

    public static PodSpec PodSpec => new() { Containers = [Container] };

    public static Pod Pod(PodSpec spec) => new() { Metadata = Named, Spec = spec };

    public static Pod Pod(params Container[] containers) => Pod(PodSpec with { Containers = containers });

    public static PodTemplateSpec Template(PodSpec spec) => new() { Metadata = new() { Labels = Labels }, Spec = spec };

    public static LabelSelector Selector => new() { MatchLabels = Labels };

    public static Deployment Deployment => Deploy(PodSpec);

    public static Deployment Deploy(PodSpec spec) => new()
    {
        Metadata = Named,
        Spec = new() { Selector = Selector, Template = Template(spec) },
    };

    public static StatefulSet StatefulSet(PodSpec spec, params PersistentVolumeClaim[] claims) => new()
    {
        Metadata = Named,
        Spec = new() { Selector = Selector, Template = Template(spec), VolumeClaimTemplates = claims },
    };

    public static PersistentVolumeClaim Claim(string name, Quantity storage) => new()
    {
        Metadata = new() { Name = name },
        Spec = new() { AccessModes = [PersistentVolumeAccessMode.ReadWriteOnce], Resources = new() { Requests = [new("storage", storage)] } },
    };

    public static JobSpec JobSpec => new() { Template = Template(PodSpec with { RestartPolicy = RestartPolicy.Never }) };

    public static Job Job(JobSpec spec, string name = "web") => new() { Metadata = new() { Name = name }, Spec = spec };

    public static CronJob CronJob(string schedule, string name = "web") => new()
    {
        Metadata = new() { Name = name },
        Spec = new() { Schedule = schedule, JobTemplate = new() { Spec = JobSpec } },
    };

    public static Service Service(params ServicePort[] ports) => Service(new ServiceSpec { Ports = ports });

    public static Service Service(ServiceSpec spec) => new() { Metadata = Named, Spec = spec };

    public static Ingress Ingress(IngressBackend backend) => new() { Metadata = Named, Spec = new() { DefaultBackend = backend } };

    public static NetworkPolicy Policy(params NetworkPolicyPort[] ports) => new()
    {
        Metadata = Named,
        Spec = new() { PodSelector = new(), Ingress = [new() { Ports = ports }] },
    };
}
