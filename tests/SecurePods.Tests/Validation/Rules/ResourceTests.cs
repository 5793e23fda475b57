using SecurePods.Autoscaling.V2;
using SecurePods.Core.V1;
using SecurePods.Storage.V1;

namespace SecurePods.Tests.Validation;

public class ResourceTests
{
    const string Limits = "spec.containers[0].resources.limits";
    const string Requests = "spec.containers[0].resources.requests";

    [TestCase("cpu", "100m", "0.1")]
    [TestCase("memory", "1Gi", "1Gi")]
    [TestCase("cpu", "1.0009m", "1.0001m")]
    [TestCase("ephemeral-storage", "0", "0")]
    [TestCase("example.com/gpu", "2", "2")]
    [TestCase("hugepages-2Mi", "2Mi", "2048Ki")]
    [TestCase("kubernetes.io/batch-cpu", "500m", "1")]
    public void A_request_up_to_its_limit_is_taken(string name, string request, string limit) => Judged.Taken(Both(name, request, limit));

    [TestCase("cpu", "101m", "0.1")]
    [TestCase("memory", "1Gi", "1G")]
    [TestCase("cpu", "9e30", "1")]
    public void A_request_over_its_limit_is_refused(string name, string request, string limit)
        => Judged.Refused(Both(name, request, limit), $"{Requests}[{name}]", $"at most the limit, {limit}");

    [TestCase("example.com/gpu", "1", "2")]
    [TestCase("hugepages-2Mi", "2Mi", "4Mi")]
    public void What_cannot_be_overcommitted_is_requested_as_limited(string name, string request, string limit)
    {
        Judged.Refused(Both(name, request, limit), $"{Requests}[{name}]", $"must equal the limit, {limit}");
        Judged.Refused(Pod(new() { Requests = [new(name, request)] }), $"{Limits}[{name}]", "must be given");
        Judged.Taken(Pod(new() { Limits = [new(name, limit)] }));
    }

    [Test]
    public void No_amount_is_negative()
    {
        Judged.Refused(Pod(new() { Limits = [new("cpu", "-1m")] }), Limits + "[cpu]", "negative");
        Judged.Refused(Pod(new() { Requests = [new("memory", "-1")] }), Requests + "[memory]", "negative");
    }

    [TestCase("1GB")]
    [TestCase("1,5")]
    [TestCase("")]
    public void An_amount_is_a_quantity(string amount)
        => Judged.Refused(Pod(new() { Limits = [new("cpu", amount)] }), Limits + "[cpu]", "must be a quantity");

    [Test]
    public void An_extended_resource_is_counted_in_whole_numbers()
        => Judged.Refused(Pod(new() { Limits = [new("example.com/gpu", "500m")] }), Limits + "[example.com/gpu]", "whole number");

    [TestCase("Memory")]
    [TestCase("storage")]
    [TestCase("pods")]
    [TestCase("requests.example.com/gpu")]
    [TestCase("EXAMPLE.com/gpu")]
    [TestCase("a/b/c")]
    [TestCase("hugepages-")]
    [TestCase("")]
    public void A_container_asks_for_what_a_node_has(string name)
        => Judged.Refused(Pod(new() { Limits = [new(name, "1")] }), $"{Limits}[{name}]", "must be cpu, memory");

    [Test]
    public void A_whole_pod_asks_for_cpu_memory_and_huge_pages()
    {
        Judged.Taken(Valid.Pod(Valid.PodSpec with { Resources = new() { Limits = [new("cpu", "1")] } }));
        Judged.Refused(Valid.Pod(Valid.PodSpec with { Resources = new() { Limits = [new("example.com/gpu", "1")] } }), "spec.resources.limits[example.com/gpu]", "whole pod");
    }

    [Test]
    public void Overhead_is_amounts_of_what_a_node_has()
    {
        Judged.Taken(Valid.Pod(Valid.PodSpec with { Overhead = [new("cpu", "1")] }));
        Judged.Refused(Valid.Pod(Valid.PodSpec with { Overhead = [new("cpu", "-1")] }), "spec.overhead[cpu]", "negative");
    }

    [Test]
    public void A_claim_asks_for_storage_and_says_how()
    {
        Judged.Taken(Valid.Claim("data", "1Gi"));
        Judged.Refused(Valid.Claim("data", "0"), "spec.resources.requests[storage]", "more than 0");
        Judged.Refused(Valid.Claim("data", "1") with { Spec = new() { AccessModes = [PersistentVolumeAccessMode.ReadOnlyMany] } }, "spec.resources.requests[storage]", "must be given");
        Judged.Refused(Valid.Claim("data", "1") with { Spec = Valid.Claim("data", "1").Spec! with { AccessModes = null } }, "spec.accessModes", "at least one");
        Judged.Refused(Valid.Claim("data", "1") with { Spec = null }, "spec", "must be given");
    }

    [Test]
    public void A_volume_has_storage_one_source_and_access_modes()
    {
        var spec = new PersistentVolumeSpec
        {
            AccessModes = [PersistentVolumeAccessMode.ReadWriteOnce],
            Capacity = [new("storage", "1Gi")],
            Nfs = new() { Server = "a", Path = "/" },
        };
        Judged.Taken(Volume(spec));
        Judged.Refused(Volume(spec with { Capacity = null }), "spec.capacity", "must have storage");
        Judged.Refused(Volume(spec with { Capacity = [new("storage", "1"), new("cpu", "1")] }), "spec.capacity", "nothing else");
        Judged.Refused(Volume(spec with { Capacity = [new("storage", "0")] }), "spec.capacity[storage]", "more than 0");
        Judged.Refused(Volume(spec with { AccessModes = [] }), "spec.accessModes", "at least one");
        Judged.Refused(Volume(spec with { Nfs = null }), "spec", "must have the volume sources");
        Judged.Refused(Volume(spec with { HostPath = new() { Path = "/" } }), "spec.nfs", "beside hostPath");
        Judged.Taken(Volume(spec with { FlexVolume = new() { Driver = "a/b" } }));
        Judged.Refused(Volume(new() { AccessModes = spec.AccessModes, Capacity = spec.Capacity, FlexVolume = new() { Driver = "a/b" }, Local = new() { Path = "/" } }), "spec.local", "beside flexVolume");
        Judged.Refused(Volume(null), "spec", "must be given");
    }

    [Test]
    public void A_quota_counts_objects_in_whole_numbers_and_measures_the_rest()
    {
        Judged.Taken(Quota("requests.cpu", "500m"));
        Judged.Refused(Quota("pods", "500m"), "spec.hard[pods]", "whole number");
        Judged.Refused(Quota("cpu", "-1"), "spec.hard[cpu]", "negative");
        Judged.Refused(Quota("a b", "1"), "spec.hard[a b]", "qualified name");
    }

    [Test]
    public void A_metric_aims_at_more_than_nothing()
    {
        Judged.Taken(Metric(new() { Value = "1m" }));
        Judged.Refused(Metric(new() { Value = "0" }), "spec.metrics[0].resource.target.value", "more than 0");
        Judged.Refused(Metric(new() { AverageValue = "-1" }), "spec.metrics[0].resource.target.averageValue", "more than 0");
    }

    [Test]
    public void A_tolerance_is_not_negative()
    {
        Judged.Taken(Scaling("0"));
        Judged.Refused(Scaling("-0.1"), "spec.behavior.scaleUp.tolerance", "negative");
    }

    [Test]
    public void A_storage_capacity_is_not_negative()
    {
        Judged.Taken(new CSIStorageCapacity { Metadata = new() { Name = "a" }, StorageClassName = "a", Capacity = "0" });
        Judged.Refused(new CSIStorageCapacity { Metadata = new() { Name = "a" }, StorageClassName = "a", Capacity = "-1" }, "capacity", "negative");
    }

    static Pod Pod(ResourceRequirements resources) => Valid.Pod(Valid.Container with { Resources = resources });

    static Pod Both(string name, Quantity request, Quantity limit) => Pod(new() { Requests = [new(name, request)], Limits = [new(name, limit)] });

    static PersistentVolume Volume(PersistentVolumeSpec? spec) => new() { Metadata = new() { Name = "a" }, Spec = spec };

    static ResourceQuota Quota(string name, Quantity amount) => new() { Metadata = new() { Name = "a" }, Spec = new() { Hard = [new(name, amount)] } };

    static HorizontalPodAutoscaler Metric(MetricTarget target) => Scaler(new() { Metrics = [new() { Resource = new() { Name = "cpu", Target = target } }] });

    static HorizontalPodAutoscaler Scaling(Quantity tolerance) => Scaler(new() { Behavior = new() { ScaleUp = new() { Tolerance = tolerance } } });

    static HorizontalPodAutoscaler Scaler(HorizontalPodAutoscalerSpec spec) => new() { Metadata = new() { Name = "a" }, Spec = spec };
}
