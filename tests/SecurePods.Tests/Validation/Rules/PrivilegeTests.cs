using SecurePods.Core.V1;

namespace SecurePods.Tests.Validation;

public class PrivilegeTests
{
    [Test]
    public void A_privileged_container_cannot_forbid_escalation()
    {
        Judged.Taken(Valid.Pod(Valid.Container with { SecurityContext = new() { Privileged = true, AllowPrivilegeEscalation = true } }));
        Judged.Taken(Valid.Pod(Valid.Container with { SecurityContext = new() { Privileged = false, AllowPrivilegeEscalation = false } }));
        Judged.Refused(Valid.Pod(Valid.Container with { SecurityContext = new() { Privileged = true, AllowPrivilegeEscalation = false } }), "spec.containers[0].securityContext", "beside privileged");
    }

    [Test]
    public void Nor_can_one_that_adds_the_administrators_capability_by_its_full_name()
    {
        Judged.Taken(Valid.Pod(Valid.Container with { SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Add = ["SYS_ADMIN"] } } }));
        Judged.Refused(
            Valid.Pod(Valid.Container with { SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Add = ["KILL", "CAP_SYS_ADMIN"] } } }),
            "spec.containers[0].securityContext",
            "beside the capability CAP_SYS_ADMIN");
    }

    [Test]
    public void Only_a_privileged_container_shares_its_mounts_both_ways()
    {
        var container = Valid.Container with { VolumeMounts = [new() { Name = "v", MountPath = "/v", MountPropagation = MountPropagationMode.Bidirectional }] };
        var pod = Valid.Pod(container);
        var spec = pod.Spec! with { Volumes = [new() { Name = "v", EmptyDir = new() }] };

        Judged.Refused(pod with { Spec = spec }, "spec.containers[0].volumeMounts[0].mountPropagation", "not privileged");
        Judged.Taken(pod with { Spec = spec with { Containers = [container with { SecurityContext = new() { Privileged = true } }] } });
    }

    [Test]
    public void Either_all_containers_are_processes_of_the_node_in_its_network_or_none()
    {
        var process = new SecurityContext { WindowsOptions = new() { HostProcess = true } };
        var pod = Valid.Pod(Valid.Container with { SecurityContext = process });
        var spec = pod.Spec! with { HostNetwork = true };

        Judged.Taken(pod with { Spec = spec });
        Judged.Refused(pod, "spec.hostNetwork", "must be true");
        Judged.Refused(pod with { Spec = spec with { InitContainers = [Valid.Container with { Name = "init" }] } }, "spec", "hostProcess containers only");
        Judged.Taken(pod with { Spec = spec with { SecurityContext = new() { WindowsOptions = new() { HostProcess = true } }, InitContainers = [Valid.Container with { Name = "init" }] } });
        Judged.Refused(
            Valid.Pod(Valid.Container) with { Spec = spec with { SecurityContext = new() { WindowsOptions = new() { HostProcess = false } } } },
            "spec.containers[0].securityContext.windowsOptions.hostProcess",
            "the same as the pod's");
    }
}
