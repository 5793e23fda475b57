using System.ComponentModel;

namespace SecurePods.Annotations;

/// <summary>Marks a method whose every call is a finding of a rule.</summary>
/// <param name="rule">The rule's ID.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportsAttribute(string rule) : Attribute
{
    /// <summary>The rule's ID.</summary>
    public string Rule { get; } = rule;
}
