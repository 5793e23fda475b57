using SecurePods.Views;

namespace SecurePods.Yaml.Reading;

/// <summary>What an anchor names.</summary>
/// <param name="Node">The value, shared by all its aliases; null while it is still being read.</param>
/// <param name="Size">How many values there are within.</param>
/// <param name="Height">How deep it goes.</param>
readonly record struct Anchored(Node? Node, int Size, int Height);
