using SecurePods.Views;
using SecurePods.Yaml.Scalars;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecurePods.Yaml.Reading;

/// <summary>Turns a parser's events into a tree. The first document only: what follows "..." Kubernetes does not read.</summary>
sealed class EventReader(string text, int firstLine)
{
    readonly Lines _lines = new(text, firstLine);
    readonly Tree _tree = new();
    readonly Stack<bool> _isBracketed = new();
    Dictionary<string, Anchored>? _anchors;
    int _line;

    /// <summary>Reads the text; the parser's complaint if it has one.</summary>
    public Complaint? Read()
    {
        var scanner = new Scanner(new StringReader(text));
        var parser = new Parser(scanner);
        Complaint? complaint = null;
        while (!_tree.IsFull && Advance(scanner, parser, ref complaint) && parser.Current is { } current and not DocumentEnd)
            Take(current);
        return complaint;
    }

    bool Advance(Scanner scanner, Parser parser, ref Complaint? complaint)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            complaint = Complaint.Of(exception, _lines);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            complaint = Complaint.At(scanner.CurrentPosition, _lines);
        }

        return false;
    }

    /// <summary>Ends the reading, perhaps with an error, and hands out what was read.</summary>
    public YamlPart Finish(YamlError? error)
    {
        if (error is not null)
            _tree.Stop(error.Message, error.Line, error.Column);
        _tree.BreakOff();
        return new(_tree.Root, _line == 0 ? firstLine : _line, _tree.Errors);
    }

    void Take(ParsingEvent current)
    {
        switch (current)
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
                End(current.End);
                break;
            case AnchorAlias alias:
                ReadAlias(alias);
                break;
        }
    }

    void ReadScalar(Scalar scalar)
    {
        if (_tree.Top is { IsObject: true, HasKey: false } parent)
        {
            ReadKey(scalar, parent);
            return;
        }

        CheckEscapes(scalar);
        var position = scalar.Start.Index == scalar.End.Index ? PositionOfNothing(scalar.Start) : PositionOf(scalar.Start, scalar.End);
        var node = NodeOf(Value(scalar), position);
        if (!scalar.Anchor.IsEmpty)
            Anchors[scalar.Anchor.Value] = new(node, 1, 0);
        _tree.Add(node, position.Line, position.Column);
    }

    void ReadKey(Scalar scalar, Frame parent)
    {
        var (line, column) = PlaceOf(scalar.Start);
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
        _isBracketed.Push(IsBracketed(start));
        _tree.Begin(isObject ? Node.Object(position) : Node.List(position), anchor, position.Line, position.Column);
    }

    void End(Mark end)
    {
        var frame = _tree.End();
        var isBracketed = _isBracketed.Pop();
        if (frame.Node.Source is TextPosition position)
        {
            SetEnd(position, end);
            position.EndColumn += isBracketed ? 1 : 0;   // the parser ends it before its bracket
        }

        if (frame.Anchor.Length > 0)
            Anchors[frame.Anchor] = new(frame.Node, frame.Size, frame.Height);
    }

    /// <summary>Whether an object or list has brackets; a pair within a list's is an object without any of its own.</summary>
    bool IsBracketed(NodeEvent start) =>
        start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow }
        && (!start.Anchor.IsEmpty || !start.Tag.IsEmpty || (start.Start.Index < text.Length && text[(int)start.Start.Index] is '{' or '['));

    void ReadAlias(AnchorAlias alias)
    {
        var (line, column) = PlaceOf(alias.Start);
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
            Report($"{scalar.Value} is no number that JSON knows: quote it if it is meant as text", scalar.Start);
        return Numbers.Box(number);
    }

    object? Typed(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
            return scalar.Style == ScalarStyle.Plain ? PlainScalar.Read(scalar.Value) : scalar.Value;
        var value = TaggedScalar.Read(scalar.Tag.Value, scalar.Value, out var problem);
        if (problem is not null)
            Report(problem, scalar.Start);
        return value;
    }

    void CheckEscapes(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.DoubleQuoted || Escapes.FirstUnknown(text, (int)scalar.Start.Index, (int)scalar.End.Index) is not (>= 0 and var at))
            return;
        var (line, column) = _lines.At(at);
        _tree.Report($"{text.Substring(at, 2)} is no escape that Kubernetes knows here: write the character itself", line, column);
    }

    void Report(string message, in Mark mark)
    {
        var (line, column) = PlaceOf(mark);
        _tree.Report(message, line, column);
    }

    static Node NodeOf(object? value, TextPosition position) => value is null ? Node.Null(position) : Node.Scalar(value, position);

    Dictionary<string, Anchored> Anchors => _anchors ??= new(StringComparer.Ordinal);

    TextPosition PositionOf(in Mark start, in Mark end)
    {
        var (line, column) = PlaceOf(start);
        if (_line == 0)
            _line = line;
        var position = _tree.Top is { HasKey: true } top ? new TextPosition(line, column, top.KeyLine, top.KeyColumn) : new TextPosition(line, column);
        SetEnd(position, end);
        return position;
    }

    /// <summary>Sets where a value ends; the parser may name a place before it, of a list that holds nothing.</summary>
    void SetEnd(TextPosition position, in Mark end)
    {
        var (line, column) = PlaceOf(end);
        (position.EndLine, position.EndColumn) = line < position.Line ? (position.Line, position.Column) : (line, column);
    }

    /// <summary>Where a value is left out: at its key, or where the parser noticed, which may be behind the end.</summary>
    TextPosition PositionOfNothing(Mark mark)
    {
        var (line, column) = _tree.Top is { HasKey: true } top ? (top.KeyLine, top.KeyColumn) : PlaceOf(mark);
        return new(line, column) { EndLine = line, EndColumn = column };
    }

    (int Line, int Column) PlaceOf(in Mark mark) => _lines.At(mark);
}
