using SecurePods.Annotations;
using SecurePods.Meta.V1;
using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>A Kubernetes object: immutable, equal by value at every depth, written by <see cref="ToYaml"/>, <see cref="ToJson"/> or <see cref="WriteTo(System.IO.Stream, Level?, KubernetesVersion?, bool)"/>.</summary>
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

    /// <summary>What a document has and the record has no property for: a status, fields that the schema has not, and the <c>apiVersion</c> and <c>kind</c> of an object within another.</summary>
    internal ValueMap<Json>? Kept { get; init; }

    internal abstract bool IsNamespaced { get; }

    /// <summary>Whether the gate asks if Kubernetes would take the object.</summary>
    internal virtual bool IsJudged => true;

    /// <summary>The rule for <c>metadata.name</c>; null where the kind has no name of its own.</summary>
    internal virtual Func<string, string?>? NameFormat => null;

    /// <summary>The pod that the object is or makes; null where it has none.</summary>
    internal virtual IPodView? ViewedPod => null;

    /// <summary>The way from the object to that pod: empty, or <c>spec.template</c>.</summary>
    internal virtual string PodPath => "";

    /// <summary>An object within another, as a claim's template is, says what it is only where the document that it was read from does.</summary>
    void IModel.WriteTo(ManifestWriter writer)
    {
        var isDocument = writer.IsAtDocument;
        writer.BeginObject();
        if (isDocument)
        {
            writer.Write("apiVersion"u8, ApiVersion);
            writer.Write("kind"u8, Kind);
        }

        writer.Write("metadata"u8, Metadata);
        WriteFields(writer);
        writer.Kept(Kept);
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
