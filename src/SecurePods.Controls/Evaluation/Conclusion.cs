namespace SecurePods;

/// <summary>A violation as Kubernetes words it.</summary>
internal readonly record struct Conclusion(string Reason, string Detail);
