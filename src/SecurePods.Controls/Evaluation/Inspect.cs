namespace SecurePods;

/// <summary>What a revision of a control does: looks at the pod's fields and says which must be otherwise.</summary>
internal delegate void Inspect(ref Evaluation pod);
