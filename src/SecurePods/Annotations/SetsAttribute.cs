using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Says which field a property holds, a parameter of a builder's method sets, or a method sets to a constant, for the analyzers.</summary>
/// <param name="path">
/// The field, from the type that the model or builder stands for: <c>securityContext.privileged</c>. <c>ports[]</c> is the item that the call appends,
/// <c>labels{}</c> the entry of the key marked by <see cref="SetsKeyAttribute"/>, <c>containers[*]</c> each item that does not say otherwise.
/// </param>
/// <remarks>An argument that is null, or its parameter's default, sets nothing. On a method without a value the field is set to what the attribute cannot say. Put it on a team's own shortcuts too, and the analyzers see through them.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetsAttribute(string path) : Attribute
{
    /// <summary>The field.</summary>
    public string Path { get; } = path;

    /// <summary>On a method: what it sets the field to.</summary>
    public object? Value { get; set; }
}
