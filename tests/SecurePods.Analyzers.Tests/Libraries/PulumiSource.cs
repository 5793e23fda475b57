using System.Text;
using System.Text.RegularExpressions;

namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>Pulumi's way: an attribute on properties, for lists on the field behind them, and wrappers that values convert to.</summary>
static partial class PulumiSource
{
    const string Wrappers = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Collections.Immutable;

        namespace Pulumi
        {
            [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
            public sealed class InputAttribute : Attribute
            {
                public InputAttribute(string name, bool required = false, bool json = false) { }
            }

            public abstract class ResourceArgs { }

            public class Output<T> { }

            public static class Output
            {
                public static Output<T> Create<T>(T value) => new();
            }

            public class Input<T>
            {
                public static implicit operator Input<T>(T value) => new();
                public static implicit operator Input<T>(Output<T> value) => new();
            }

            public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable
            {
                public void Add(params Input<T>[] inputs) { }
                public void Add(InputList<T> inputs) { }
                IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
                public static implicit operator InputList<T>(T value) => new();
                public static implicit operator InputList<T>(Input<T> value) => new();
                public static implicit operator InputList<T>(T[] values) => new();
                public static implicit operator InputList<T>(Input<T>[] values) => new();
                public static implicit operator InputList<T>(List<T> values) => new();
                public static implicit operator InputList<T>(List<Input<T>> values) => new();
                public static implicit operator InputList<T>(ImmutableArray<T> values) => new();
                public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => new();
            }

            public sealed class InputMap<V> : Input<ImmutableDictionary<string, V>>, IEnumerable
            {
                public void Add(string key, Input<V> value) { }
                public Input<V> this[string key] { set { } }
                IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
                public static implicit operator InputMap<V>(Dictionary<string, V> values) => new();
            }
        }

        namespace Pulumi.Kubernetes.Apps.V1
        {
            public class Deployment
            {
                public Deployment(string name, Pulumi.Kubernetes.Types.Inputs.Apps.V1.DeploymentArgs args = null) { }
            }
        }

        """;

    // A class a line: its namespace, its name and its fields with their types; * is a list, % a map.
    const string Types = """
        Meta ObjectMeta name:string annotations:%string
        Apps Deployment metadata:Meta.ObjectMeta spec:Apps.DeploymentSpec
        Apps DeploymentSpec template:Core.PodTemplateSpec
        Core Pod metadata:Meta.ObjectMeta spec:Core.PodSpec
        Core PodTemplateSpec metadata:Meta.ObjectMeta spec:Core.PodSpec
        Core PodSpec containers:*Core.Container initContainers:*Core.Container volumes:*Core.Volume securityContext:Core.PodSecurityContext hostNetwork:bool hostPID:bool hostIPC:bool
        Core PodSecurityContext runAsNonRoot:bool runAsUser:int seccompProfile:Core.SeccompProfile sysctls:*Core.Sysctl
        Core Sysctl name:string value:string
        Core Container name:string image:string ports:*Core.ContainerPort securityContext:Core.SecurityContext
        Core ContainerPort containerPort:int hostPort:int
        Core SecurityContext privileged:bool runAsNonRoot:bool runAsUser:int allowPrivilegeEscalation:bool readOnlyRootFilesystem:bool procMount:string capabilities:Core.Capabilities seccompProfile:Core.SeccompProfile seLinuxOptions:Core.SELinuxOptions
        Core Capabilities add:*string drop:*string
        Core SeccompProfile type:string
        Core SELinuxOptions type:string user:string
        Core Volume name:string hostPath:Core.HostPathVolumeSource
        Core HostPathVolumeSource path:string
        """;

    public static string Text { get; } = Wrappers + string.Concat(Types.Split('\n').Select(Class));

    static string Class(string line)
    {
        var words = line.Trim().Split(' ');
        var code = new StringBuilder($"namespace Pulumi.Kubernetes.Types.Inputs.{words[0]}.V1 {{ public class {words[1]}Args : ResourceArgs {{\n");
        foreach (var field in words.Skip(2).Select(word => word.Split(':')))
        {
            var (name, property, type) = (field[0], char.ToUpperInvariant(field[0][0]) + field[0][1..], Named().Replace(field[1].TrimStart('*', '%'), "global::Pulumi.Kubernetes.Types.Inputs.$1.V1.$2Args"));
            var wrapper = field[1][0] switch { '*' => "InputList", '%' => "InputMap", _ => "Input" };
            code.AppendLine(wrapper == "Input"
                ? $"[Input(\"{name}\")] public Input<{type}> {property} {{ get; set; }}"
                : $"[Input(\"{name}\")] private {wrapper}<{type}> _{name}; public {wrapper}<{type}> {property} {{ get => _{name} ??= new(); set => _{name} = value; }}");
        }

        return code.Append("} }\n").ToString();
    }

    [GeneratedRegex(@"(\w+)\.(\w+)")]
    private static partial Regex Named();
}
