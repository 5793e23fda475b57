using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>An object within a document.</summary>
readonly record struct ObjectPart(Node Root, ObjectKind Kind, int Line, IReadOnlyList<YamlError> Errors);
