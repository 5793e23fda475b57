using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Names the type of the Kubernetes API that a model, a builder or an enum stands for, for the analyzers.</summary>
/// <param name="name">The name as the schema writes it, <c>core/v1.Container</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaTypeAttribute(string name) : Attribute
{
    /// <summary>The name of the type.</summary>
    public string Name { get; } = name;
}
