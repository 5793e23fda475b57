using System.Collections.Immutable;

namespace SecurePods.Analyzers.Facts;

/// <summary>The libraries whose models the analyzers know.</summary>
static class Libraries
{
    /// <summary>The official client.</summary>
    static readonly Library KubernetesClient = new(ImmutableArray.Create("k8s.Models.{Version}{Type}"), "System.Text.Json.Serialization.JsonPropertyNameAttribute")
    {
        Wrappers = ImmutableArray.Create("k8s.Models.IntOrString", "k8s.Models.IntstrIntOrString", "k8s.Models.ResourceQuantity"),
    };

    /// <summary>Pulumi keeps the attribute of a list on a private field.</summary>
    static readonly Library Pulumi = new(ImmutableArray.Create("Pulumi.Kubernetes.Types.Inputs.{Group}.{Version}.{Type}Args"), "Pulumi.InputAttribute")
    {
        NamesPropertiesAsFields = true,
        Wrappers = ImmutableArray.Create("Pulumi.Input", "Pulumi.InputUnion", "Pulumi.InputMap"),
        ListWrappers = ImmutableArray.Create("Pulumi.InputList"),
    };

    static readonly Library Aspire = new(
        ImmutableArray.Create("Aspire.Hosting.Kubernetes.Resources.{Type}{Version}", "Aspire.Hosting.Kubernetes.Resources.{Type}"),
        "YamlDotNet.Serialization.YamlMemberAttribute")
    {
        FieldArgument = "Alias",
        Wrappers = ImmutableArray.Create("Aspire.Hosting.Kubernetes.Resources.Int32OrStringV1"),
    };

    public static ImmutableArray<Library> All { get; } = ImmutableArray.Create(KubernetesClient, Pulumi, Aspire);
}
