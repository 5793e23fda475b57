using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>A document of a file: its tree, as far as it could be read, and what was wrong with it.</summary>
public sealed class YamlDocument
{
    internal YamlDocument(int index, Node root, int line, IReadOnlyList<YamlError> errors)
    {
        Index = index;
        Root = root;
        Line = line;
        Errors = errors;
    }

    /// <summary>The number among the file's documents that hold something, from 0.</summary>
    public int Index { get; }

    /// <summary>The line where it begins, from 1: comments and separators before it aside.</summary>
    public int Line { get; }

    /// <summary>The tree, whose sources are <see cref="TextPosition"/>s; a null is a member that is absent.</summary>
    public Node Root { get; }

    /// <summary>What was wrong, in the order found.</summary>
    public IReadOnlyList<YamlError> Errors { get; }
}
