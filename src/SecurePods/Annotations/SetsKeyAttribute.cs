using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks the parameter that is the key of the map entry which the call sets.</summary>
/// <param name="path">The map's field.</param>
[AttributeUsage(AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetsKeyAttribute(string path) : Attribute
{
    /// <summary>The map's field.</summary>
    public string Path { get; } = path;
}
