namespace SecurePods;

/// <summary>The ID of every rule, for waivers. Each stands in the file of the control that looks at its setting.</summary>
public static partial class Rule;
