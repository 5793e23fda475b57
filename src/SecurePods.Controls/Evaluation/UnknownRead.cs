namespace SecurePods;

/// <summary>An unknown that left a control undetermined.</summary>
/// <param name="Control">The control.</param>
/// <param name="Rule">The rule that some value there would break; null where it may be any of the control's.</param>
/// <param name="Path">The field, from the pod; the list or map, where what else it holds is unknown.</param>
/// <param name="Source">Where the unknown was said; null where nothing is said of it.</param>
/// <param name="ContainerSource">Where its container was said; null of the pod's own fields.</param>
public readonly record struct UnknownRead(Control Control, RuleInfo? Rule, string Path, object? Source, object? ContainerSource);
