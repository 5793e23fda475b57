using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks a method that returns a finished object: what it leaves unset is unset, and the secure defaults are in.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CreatesAttribute : Attribute;
