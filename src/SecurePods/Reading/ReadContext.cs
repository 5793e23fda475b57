using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Reading;

using Node = Views.Node;
using Shown = Validation.Shown;

/// <summary>Where in a document the reader stands, and what it found wrong so far.</summary>
sealed class ReadContext(string? file, ReadMode mode, List<ReadProblem> problems)
{
    readonly PathStack _path = new();
    string? _root;

    public bool IsStrict => mode == ReadMode.Strict;

    /// <summary>Whether it stands at the document itself.</summary>
    public bool IsAtRoot => _path.IsAtRoot;

    /// <summary>The same, for a document of that type of the schema.</summary>
    public ReadContext Of(string type)
    {
        _root = type;
        return this;
    }

    public void Enter(string field) => _path.Push(PathSegment.Field(field));

    public void Enter(int index) => _path.Push(PathSegment.Item(index));

    public void EnterKey(string key) => _path.Push(PathSegment.Entry(key));

    public void Exit() => _path.Pop();

    /// <summary>Whether a node is of the kind that its field takes; if not, says so.</summary>
    public bool Is(Node node, NodeKind kind, string rule)
    {
        if (node.Kind == kind)
            return true;
        Wrong(node, rule);
        return false;
    }

    /// <summary>The value is none that the field takes.</summary>
    /// <param name="node">The value.</param>
    /// <param name="rule">In words that follow the value: "must be …".</param>
    public void Wrong(Node node, string rule) => Wrong(node, rule, isUnknownValue: false);

    /// <summary>The text is none of a closed set.</summary>
    public void UnknownValue(Node node, string rule) => Wrong(node, rule, isUnknownValue: node.Value is string);

    /// <summary>The type has no such field.</summary>
    public void Unknown(Node node, string type, string field) =>
        Add((node.Source as TextPosition)?.Key, field, null, $"{SchemaText.Short(type)} has no such field{Suggestion.For(_root ?? type, type, Names(), field, node.Kind)}");

    void Wrong(Node node, string rule, bool isUnknownValue)
    {
        if (node.Kind != NodeKind.Unknown && !node.IsOpen)   // what could not be read, or broke off, was said by who tried
            Add(node.Source as TextPosition, null, Found(node), rule, isUnknownValue);
    }

    void Add(TextPosition? position, string? field, string? value, string rule, bool isUnknownValue = false) =>
        problems.Add(new(file, position?.Line ?? 1, position?.Column ?? 1, _path.To(field is null ? null : Shown.Text(field)), value, rule) { IsUnknownValue = isUnknownValue });

    static string Found(Node node) => node.Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.List => "a list",
        _ => Shown.Value(node.Value) ?? "null",
    };

    /// <summary>The fields on the way to where it stands, without indices and keys.</summary>
    List<string> Names()
    {
        var names = new List<string>();
        foreach (var segment in _path.Segments)
            if (segment is { Name: { } name, IsKey: false })
                names.Add(name);
        return names;
    }
}
