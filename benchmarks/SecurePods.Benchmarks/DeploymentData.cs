using System.Text.Json.Serialization;

namespace SecurePods.Benchmarks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DeploymentData))]
sealed partial class DataContext : JsonSerializerContext;

sealed record DeploymentData(string ApiVersion, string Kind, MetadataData Metadata, DeploymentSpecData Spec);

sealed record MetadataData(string? Name, string? Namespace, Dictionary<string, string>? Labels);

sealed record DeploymentSpecData(int? Replicas, SelectorData Selector, TemplateData Template);

sealed record SelectorData(Dictionary<string, string> MatchLabels);

sealed record TemplateData(MetadataData Metadata, PodSpecData Spec);

sealed record PodSpecData(
    List<VolumeData> Volumes,
    List<ContainerData> Containers,
    bool? AutomountServiceAccountToken,
    PodSecurityContextData SecurityContext);

sealed record VolumeData(string Name, ConfigMapData? ConfigMap, EmptyDirData? EmptyDir);

sealed record ConfigMapData(string Name);

sealed record EmptyDirData(string? Medium);

sealed record PodSecurityContextData(bool? RunAsNonRoot, SeccompProfileData? SeccompProfile);

sealed record SeccompProfileData(string Type);

sealed record ContainerData(
    string Name,
    string Image,
    List<PortData>? Ports,
    List<EnvData>? Env,
    ResourcesData? Resources,
    List<MountData>? VolumeMounts,
    ProbeData? LivenessProbe,
    ProbeData? ReadinessProbe,
    SecurityContextData? SecurityContext);

sealed record PortData(string? Name, int ContainerPort);

sealed record EnvData(string Name, string? Value, EnvSourceData? ValueFrom);

sealed record EnvSourceData(KeyReferenceData SecretKeyRef);

sealed record KeyReferenceData(string Name, string Key);

sealed record ResourcesData(Dictionary<string, string>? Limits, Dictionary<string, string>? Requests);

sealed record MountData(string Name, bool? ReadOnly, string MountPath);

sealed record ProbeData(HttpGetData? HttpGet, TcpSocketData? TcpSocket);

sealed record HttpGetData(string Path, int Port);

sealed record TcpSocketData(int Port);

sealed record SecurityContextData(CapabilitiesData? Capabilities, bool? ReadOnlyRootFilesystem, bool? AllowPrivilegeEscalation);

sealed record CapabilitiesData(List<string>? Drop);
