using SecurePods.Views;
using SecurePods.Yaml.Scalars;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecurePods.Yaml.Reading;

/// <summary>Turns a parser's events into a tree. The first document only: what follows "..." Kubernetes does not read.</summary>
sealed class EventReader(string text, int firstLine)
{
    readonly Tree _tree = new();
    Dictionary<string, Anchored>? _anchors;
    int _line;

    /// <summary>Reads the text; the parser's complaint if it has one.</summary>
    public Complaint? Read()
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            Read(new Parser(scanner));
            return null;
        }
        catch (YamlException exception)
        {
            return Complaint.Of(exception, text, firstLine);
        }
        catch (InvalidOperationException)
        {
            return Complaint.At(scanner.CurrentPosition, text, firstLine);
        }
    }

    /// <summary>Ends the reading, perhaps with an error, and hands out what was read.</summary>
    public YamlPart Finish(YamlError? error)
    {
        if (error is not null)
            _tree.Stop(error.Message, error.Line, error.Column);
        _tree.BreakOff();
        return new(_tree.Root, _line == 0 ? firstLine : _line, _tree.Errors);
    }

    void Read(Parser parser)
    {
        while (!_tree.IsFull && parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    ReadScalar(scalar);
                    break;
                case MappingStart mapping:
                    Begin(mapping, isObject: true);
                    break;
                case SequenceStart sequence:
                    Begin(sequence, isObject: false);
                    break;
                case MappingEnd or SequenceEnd:
                    End(parser.Current.End);
                    break;
                case AnchorAlias alias:
                    ReadAlias(alias);
                    break;
                case DocumentEnd:
                    return;
            }
        }
    }

    void ReadScalar(Scalar scalar)
    {
        var start = scalar.Start;
        if (_tree.Top is { IsObject: true, HasKey: false } parent)
        {
            ReadKey(scalar, parent);
            return;
        }

        CheckEscapes(scalar);
        var node = NodeOf(Value(scalar), PositionOf(start, scalar.End));
        if (!scalar.Anchor.IsEmpty)
            Anchors[scalar.Anchor.Value] = new(node, 1, 0);
        _tree.Add(node, LineOf(start), ColumnOf(start));
    }

    void ReadKey(Scalar scalar, Frame parent)
    {
        var line = LineOf(scalar.Start);
        var column = ColumnOf(scalar.Start);
        var isMerge = scalar.Value == "<<" && (scalar.Tag.IsEmpty ? scalar.Style == ScalarStyle.Plain : TaggedScalar.IsMerge(scalar.Tag.Value));
        CheckEscapes(scalar);
        var value = Typed(scalar);
        var key = KeyText.Of(value);
        if (key is null)
            _tree.Report(value is null ? "null can be no key" : $"the number {scalar.Value} can be no key", line, column);
        if (!scalar.Anchor.IsEmpty)
            Anchors[scalar.Anchor.Value] = new(NodeOf(value, PositionOf(scalar.Start, scalar.End)), 1, 0);
        parent.SetKey(key, isMerge, line, column);
    }

    void Begin(NodeEvent start, bool isObject)
    {
        var position = PositionOf(start.Start, start.Start);
        var anchor = start.Anchor.IsEmpty ? "" : start.Anchor.Value;
        if (anchor.Length > 0)
            Anchors[anchor] = default;
        _tree.Begin(isObject ? Node.Object(position) : Node.List(position), anchor, position.Line, position.Column);
    }

    void End(Mark end)
    {
        var frame = _tree.End();
        if (frame.Node.Source is TextPosition position)
        {
            position.EndLine = LineOf(end);
            position.EndColumn = ColumnOf(end);
        }

        if (frame.Anchor.Length > 0)
            Anchors[frame.Anchor] = new(frame.Node, frame.Size, frame.Height);
    }

    void ReadAlias(AnchorAlias alias)
    {
        var line = LineOf(alias.Start);
        var column = ColumnOf(alias.Start);
        var name = alias.Value.Value;
        var node = Node.Null(PositionOf(alias.Start, alias.End));
        var anchored = new Anchored(node, 1, 0);
        if (!Anchors.TryGetValue(name, out var known))
            _tree.Report($"the alias *{name} has no anchor &{name} before it", line, column);
        else if (known.Node is null)
            _tree.Report($"the alias *{name} stands within its own anchor", line, column);
        else
            anchored = known;

        var target = anchored.Node!;
        if (_tree.Top is { IsObject: true, HasKey: false } parent && target.Kind is NodeKind.Scalar)
            parent.SetKey(KeyText.Of(target.Value), false, line, column);
        else
            _tree.Add(target.Kind is NodeKind.Scalar ? NodeOf(target.Value, PositionOf(alias.Start, alias.End)) : target, anchored, line, column);
    }

    /// <summary>The value as JSON holds it.</summary>
    object? Value(Scalar scalar)
    {
        var value = Typed(scalar);
        if (value is not double number)
            return value;
        if (double.IsNaN(number) || double.IsInfinity(number))
            _tree.Report($"{scalar.Value} is no number that JSON knows: quote it if it is meant as text", LineOf(scalar.Start), ColumnOf(scalar.Start));
        return Numbers.Box(number);
    }

    object? Typed(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
            return scalar.Style == ScalarStyle.Plain ? PlainScalar.Read(scalar.Value) : scalar.Value;
        var value = TaggedScalar.Read(scalar.Tag.Value, scalar.Value, out var problem);
        if (problem is not null)
            _tree.Report(problem, LineOf(scalar.Start), ColumnOf(scalar.Start));
        return value;
    }

    void CheckEscapes(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.DoubleQuoted || Escapes.FirstUnknown(text, (int)scalar.Start.Index, (int)scalar.End.Index) is not (>= 0 and var at))
            return;
        var (line, column) = Lines.At(text, at, firstLine);
        _tree.Report($"{text.Substring(at, 2)} is no escape that Kubernetes knows here: write the character itself", line, column);
    }

    static Node NodeOf(object? value, TextPosition position) => value is null ? Node.Null(position) : Node.Scalar(value, position);

    Dictionary<string, Anchored> Anchors => _anchors ??= new(StringComparer.Ordinal);

    TextPosition PositionOf(Mark start, Mark end)
    {
        if (_line == 0)
            _line = LineOf(start);
        var position = _tree.Top is { HasKey: true } top
            ? new TextPosition(LineOf(start), ColumnOf(start), top.KeyLine, top.KeyColumn)
            : new TextPosition(LineOf(start), ColumnOf(start));
        position.EndLine = LineOf(end);
        position.EndColumn = ColumnOf(end);
        return position;
    }

    int LineOf(in Mark mark) => firstLine + (int)mark.Line - 1;

    static int ColumnOf(in Mark mark) => (int)mark.Column;
}
