using System.Text;
using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Reading;

using Node = Views.Node;
using Shown = Validation.Shown;

/// <summary>Where in a document the reader stands, and what it found wrong so far.</summary>
sealed class ReadContext(string? file, ReadMode mode, List<ReadProblem> problems)
{
    PathSegment[] _path = new PathSegment[16];
    int _depth;
    string? _root;

    public bool IsStrict => mode == ReadMode.Strict;

    /// <summary>Whether it stands at the document itself.</summary>
    public bool IsAtRoot => _depth == 0;

    /// <summary>The same, for a document of that type of the schema.</summary>
    public ReadContext Of(string type)
    {
        _root = type;
        return this;
    }

    public void Enter(string field) => Push(PathSegment.Field(field));

    public void Enter(int index) => Push(PathSegment.Item(index));

    public void EnterKey(string key) => Push(PathSegment.Entry(key));

    public void Exit() => _depth--;

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
        problems.Add(new(file, position?.Line ?? 1, position?.Column ?? 1, PathTo(field), value, rule) { IsUnknownValue = isUnknownValue });

    static string Found(Node node) => node.Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.List => "a list",
        _ => Shown.Value(node.Value) ?? "null",
    };

    void Push(PathSegment segment)
    {
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth * 2);
        _path[_depth++] = segment;
    }

    string PathTo(string? field)
    {
        var path = new StringBuilder();
        foreach (var segment in _path.AsSpan(0, _depth))
            segment.AppendTo(path);
        if (field is not null)
            PathSegment.Field(Shown.Text(field)).AppendTo(path);
        return path.ToString();
    }

    /// <summary>The fields on the way to where it stands, without indices and keys.</summary>
    List<string> Names()
    {
        var names = new List<string>();
        foreach (var segment in _path.AsSpan(0, _depth))
            if (segment is { Name: { } name, IsKey: false })
                names.Add(name);
        return names;
    }
}
