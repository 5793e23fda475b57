using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks a method that waives a rule, given as its parameter <c>rule</c>, for the object whose builder it belongs to.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WaivesAttribute : Attribute;
