namespace SecurePods.Gates;

/// <summary>A value and where it was declared, so that an error can say which line to change.</summary>
readonly record struct Declared<T>(T Value, string Where);
