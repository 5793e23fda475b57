using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks a method after which the pod gets no secure defaults.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoSecureDefaultsAttribute : Attribute;
