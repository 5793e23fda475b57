using SecurePods.Apps.V1;
using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record PodSpec
{
    partial void Check(Problems problems)
    {
        PodContainers.CheckSome(this, problems);
        PodContainers.CheckNames(this, problems);
        PodPorts.CheckHostPorts(this, problems);
        PodPorts.CheckHostNetwork(this, problems);
        PodHostProcesses.Check(this, problems);
        PodVolumes.Check(this, problems);
        problems.Labels("nodeSelector", NodeSelector);
        CheckHostname(problems);
        ResourceRules.CheckPod(Resources, problems);
        ResourceRules.CheckAmounts("overhead", Overhead, ResourceNames.OfContainer, problems);
    }

    /// <summary>A StatefulSet overwrites both.</summary>
    void CheckHostname(Problems problems)
    {
        if (problems.Subject is StatefulSet)
            return;
        problems.Format("hostname", Hostname, Formats.Dns1123Label);
        problems.Format("subdomain", Subdomain, Formats.Dns1123Label);
    }
}

public sealed partial record PodTemplateSpec
{
    partial void Check(Problems problems) => ObjectMetadata.CheckTemplate(Metadata, problems);
}
