using SecurePods.Annotations;
using SecurePods.Meta.V1;
using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>A Kubernetes object: immutable, equal by value at every depth, written by <see cref="ToYaml"/>, <see cref="ToJson"/> or <see cref="WriteTo(System.IO.Stream, Level?, KubernetesVersion?)"/>.</summary>
public abstract partial record Manifest : IModel
{
    private protected Manifest() { }

    /// <summary>The group and version that define the object's kind: <c>apps/v1</c>.</summary>
    public abstract string ApiVersion { get; }

    /// <summary>The object's kind: <c>Deployment</c>.</summary>
    public abstract string Kind { get; }

    /// <summary><c>metadata</c>: the object's name, namespace, labels and annotations.</summary>
    [Sets("metadata")]
    public ObjectMeta? Metadata { get; init; }

    internal abstract bool IsNamespaced { get; }

    /// <summary>The rule for <c>metadata.name</c>; null where the kind has no name of its own.</summary>
    internal virtual Func<string, string?>? NameFormat => null;

    /// <summary>The pod that the object is or makes; null where it has none.</summary>
    internal virtual IPodView? ViewedPod => null;

    /// <summary>The way from the object to that pod: empty, or <c>spec.template</c>.</summary>
    internal virtual string PodPath => "";

    void IModel.WriteTo(ManifestWriter writer)
    {
        writer.BeginObject();
        writer.Write("apiVersion"u8, ApiVersion);
        writer.Write("kind"u8, Kind);
        writer.Write("metadata"u8, Metadata);
        WriteFields(writer);
        writer.EndObject();
    }

    void IModel.Validate(Problems problems) => Validate(problems);

    internal void Validate(Problems problems)
    {
        problems.Check("metadata", Metadata);
        ValidateFields(problems);
    }

    internal abstract void WriteFields(ManifestWriter writer);

    internal abstract void ValidateFields(Problems problems);
}
