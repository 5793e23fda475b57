using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks a method that sets a field which the schema has not, given as its parameter <c>name</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetsUnknownAttribute : Attribute;
