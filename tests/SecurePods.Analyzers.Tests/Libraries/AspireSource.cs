namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>Aspire's way: an attribute with an alias, names with the version behind them, and properties that hold empty objects and lists from the beginning.</summary>
static class AspireSource
{
    public const string Text = """
        using System;
        using System.Collections.Generic;
        using YamlDotNet.Serialization;

        namespace YamlDotNet.Serialization
        {
            [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
            public sealed class YamlMemberAttribute : Attribute
            {
                public string Alias { get; set; }
                public int Order { get; set; }
            }
        }

        namespace Aspire.Hosting.Kubernetes.Resources
        {
            public abstract class BaseKubernetesResource
            {
                [YamlMember(Alias = "metadata", Order = -1)] public ObjectMetaV1 Metadata { get; set; } = new();
            }

            public sealed class ObjectMetaV1
            {
                [YamlMember(Alias = "name")] public string Name { get; set; }
                [YamlMember(Alias = "annotations")] public Dictionary<string, string> Annotations { get; } = new();
            }

            public sealed class Deployment : BaseKubernetesResource
            {
                [YamlMember(Alias = "spec")] public DeploymentSpecV1 Spec { get; set; } = new();
            }

            public sealed class DeploymentSpecV1
            {
                [YamlMember(Alias = "template")] public PodTemplateSpecV1 Template { get; set; } = new();
            }

            public sealed class PodTemplateSpecV1
            {
                [YamlMember(Alias = "metadata")] public ObjectMetaV1 Metadata { get; set; } = new();
                [YamlMember(Alias = "spec")] public PodSpecV1 Spec { get; set; } = new();
            }

            public sealed class PodSpecV1
            {
                [YamlMember(Alias = "hostNetwork")] public bool? HostNetwork { get; set; }
                [YamlMember(Alias = "hostPID")] public bool? HostPid { get; set; }
                [YamlMember(Alias = "hostIPC")] public bool? HostIpc { get; set; }
                [YamlMember(Alias = "containers")] public List<ContainerV1> Containers { get; } = new();
                [YamlMember(Alias = "volumes")] public List<VolumeV1> Volumes { get; } = new();
                [YamlMember(Alias = "securityContext")] public PodSecurityContextV1 SecurityContext { get; set; }
            }

            public sealed class PodSecurityContextV1
            {
                [YamlMember(Alias = "runAsNonRoot")] public bool? RunAsNonRoot { get; set; }
                [YamlMember(Alias = "seccompProfile")] public SeccompProfileV1 SeccompProfile { get; set; }
            }

            public sealed class ContainerV1
            {
                [YamlMember(Alias = "name")] public string Name { get; set; }
                [YamlMember(Alias = "image")] public string Image { get; set; }
                [YamlMember(Alias = "ports")] public List<ContainerPortV1> Ports { get; } = new();
                [YamlMember(Alias = "securityContext")] public SecurityContextV1 SecurityContext { get; set; }
            }

            public sealed class ContainerPortV1
            {
                [YamlMember(Alias = "hostPort")] public int? HostPort { get; set; }
            }

            public sealed class SecurityContextV1
            {
                [YamlMember(Alias = "privileged")] public bool? Privileged { get; set; }
                [YamlMember(Alias = "runAsNonRoot")] public bool? RunAsNonRoot { get; set; }
                [YamlMember(Alias = "runAsUser")] public long? RunAsUser { get; set; }
                [YamlMember(Alias = "allowPrivilegeEscalation")] public bool? AllowPrivilegeEscalation { get; set; }
                [YamlMember(Alias = "readOnlyRootFilesystem")] public bool? ReadOnlyRootFilesystem { get; set; }
                [YamlMember(Alias = "procMount")] public string ProcMount { get; set; }
                [YamlMember(Alias = "capabilities")] public CapabilitiesV1 Capabilities { get; set; }
                [YamlMember(Alias = "seccompProfile")] public SeccompProfileV1 SeccompProfile { get; set; }
            }

            public sealed class CapabilitiesV1
            {
                [YamlMember(Alias = "add")] public List<string> Add { get; } = new();
                [YamlMember(Alias = "drop")] public List<string> Drop { get; } = new();
            }

            public sealed class SeccompProfileV1
            {
                [YamlMember(Alias = "type")] public string Type { get; set; }
            }

            public sealed class VolumeV1
            {
                [YamlMember(Alias = "name")] public string Name { get; set; }
                [YamlMember(Alias = "hostPath")] public HostPathVolumeSourceV1 HostPath { get; set; }
            }

            public sealed class HostPathVolumeSourceV1
            {
                [YamlMember(Alias = "path")] public string Path { get; set; }
            }
        }
        """;
}
