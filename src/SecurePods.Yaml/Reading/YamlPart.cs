using SecurePods.Views;

namespace SecurePods.Yaml.Reading;

/// <summary>What was read of a part of a file.</summary>
readonly record struct YamlPart(Node? Root, int Line, IReadOnlyList<YamlError> Errors)
{
    /// <summary>Whether there is anything in it that counts as a document.</summary>
    public bool HoldsSomething => Errors.Count > 0 || Root is { Kind: not NodeKind.Absent };
}
