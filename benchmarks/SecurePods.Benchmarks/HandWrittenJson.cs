using System.Text.Json;

namespace SecurePods.Benchmarks;

/// <summary>The sample's records by hand to a <see cref="Utf8JsonWriter"/>: the least that any writer of JSON does.</summary>
static class HandWrittenJson
{
    public static void Write(Utf8JsonWriter json, DeploymentData data)
    {
        json.WriteStartObject();
        json.WriteString("apiVersion"u8, data.ApiVersion);
        json.WriteString("kind"u8, data.Kind);
        Write(json, data.Metadata);
        json.WriteStartObject("spec"u8);
        Number(json, "replicas"u8, data.Spec.Replicas);
        json.WriteStartObject("selector"u8);
        Map(json, "matchLabels"u8, data.Spec.Selector.MatchLabels);
        json.WriteEndObject();
        json.WriteStartObject("template"u8);
        Write(json, data.Spec.Template.Metadata);
        Write(json, data.Spec.Template.Spec);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, MetadataData metadata)
    {
        json.WriteStartObject("metadata"u8);
        Text(json, "name"u8, metadata.Name);
        Text(json, "namespace"u8, metadata.Namespace);
        Map(json, "labels"u8, metadata.Labels);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, PodSpecData pod)
    {
        json.WriteStartObject("spec"u8);
        List(json, "volumes"u8, pod.Volumes, static (json, volume) =>
        {
            json.WriteString("name"u8, volume.Name);
            Object(json, "configMap"u8, volume.ConfigMap, static (json, map) => json.WriteString("name"u8, map.Name));
            Object(json, "emptyDir"u8, volume.EmptyDir, static (json, empty) => Text(json, "medium"u8, empty.Medium));
        });
        List(json, "containers"u8, pod.Containers, Write);
        Flag(json, "automountServiceAccountToken"u8, pod.AutomountServiceAccountToken);
        Object(json, "securityContext"u8, pod.SecurityContext, static (json, context) =>
        {
            Flag(json, "runAsNonRoot"u8, context.RunAsNonRoot);
            Object(json, "seccompProfile"u8, context.SeccompProfile, static (json, profile) => json.WriteString("type"u8, profile.Type));
        });
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ContainerData container)
    {
        json.WriteString("name"u8, container.Name);
        json.WriteString("image"u8, container.Image);
        List(json, "ports"u8, container.Ports, static (json, port) =>
        {
            Text(json, "name"u8, port.Name);
            json.WriteNumber("containerPort"u8, port.ContainerPort);
        });
        List(json, "env"u8, container.Env, static (json, variable) =>
        {
            json.WriteString("name"u8, variable.Name);
            Text(json, "value"u8, variable.Value);
            Object(json, "valueFrom"u8, variable.ValueFrom, static (json, source) => Object(json, "secretKeyRef"u8, source.SecretKeyRef, static (json, key) =>
            {
                json.WriteString("name"u8, key.Name);
                json.WriteString("key"u8, key.Key);
            }));
        });
        Object(json, "resources"u8, container.Resources, static (json, resources) =>
        {
            Map(json, "limits"u8, resources.Limits);
            Map(json, "requests"u8, resources.Requests);
        });
        List(json, "volumeMounts"u8, container.VolumeMounts, static (json, mount) =>
        {
            json.WriteString("name"u8, mount.Name);
            Flag(json, "readOnly"u8, mount.ReadOnly);
            json.WriteString("mountPath"u8, mount.MountPath);
        });
        Object(json, "livenessProbe"u8, container.LivenessProbe, Write);
        Object(json, "readinessProbe"u8, container.ReadinessProbe, Write);
        Object(json, "securityContext"u8, container.SecurityContext, static (json, context) =>
        {
            Object(json, "capabilities"u8, context.Capabilities, static (json, capabilities) => Texts(json, "drop"u8, capabilities.Drop));
            Flag(json, "readOnlyRootFilesystem"u8, context.ReadOnlyRootFilesystem);
            Flag(json, "allowPrivilegeEscalation"u8, context.AllowPrivilegeEscalation);
        });
    }

    static void Write(Utf8JsonWriter json, ProbeData probe)
    {
        Object(json, "httpGet"u8, probe.HttpGet, static (json, get) =>
        {
            json.WriteString("path"u8, get.Path);
            json.WriteNumber("port"u8, get.Port);
        });
        Object(json, "tcpSocket"u8, probe.TcpSocket, static (json, socket) => json.WriteNumber("port"u8, socket.Port));
    }

    static void Object<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write) where T : class
    {
        if (value is null)
            return;
        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }

    static void List<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Texts(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<string>? items)
    {
        if (items is null)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    static void Map(Utf8JsonWriter json, ReadOnlySpan<byte> name, Dictionary<string, string>? entries)
    {
        if (entries is null)
            return;
        json.WriteStartObject(name);
        foreach (var entry in entries)
            json.WriteString(entry.Key, entry.Value);
        json.WriteEndObject();
    }

    static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    static void Flag(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } set)
            json.WriteBoolean(name, set);
    }

    static void Number(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } set)
            json.WriteNumber(name, set);
    }
}
