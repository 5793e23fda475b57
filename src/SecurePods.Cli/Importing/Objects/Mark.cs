using SecurePods.Yaml;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>What is to be said at a value, beside the value: the source of a node in a tree that is imported.</summary>
sealed class Mark(TextPosition? position)
{
    /// <summary>Where the value's key stands in the file.</summary>
    public TextPosition? Position { get; } = position;

    /// <summary>The file's comments there.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The rules that the value breaks.</summary>
    public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    public static Mark? Of(Node node) => node.Source as Mark;

    /// <summary>Every mark of a tree, outer ones first.</summary>
    public static IEnumerable<Mark> All(Node node)
    {
        if (Of(node) is { } mark)
            yield return mark;
        foreach (var child in node.Members.Select(member => member.Value).Concat(node.Items))
            foreach (var inner in All(child))
                yield return inner;
    }
}
