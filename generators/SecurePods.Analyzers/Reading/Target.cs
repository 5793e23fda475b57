using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>The object that a builder builds.</summary>
/// <param name="Node">What is known of it so far.</param>
/// <param name="Type">The schema's name of its type.</param>
/// <param name="Piece">The piece that it belongs to.</param>
readonly record struct Target(Node Node, string? Type, Piece Piece);
