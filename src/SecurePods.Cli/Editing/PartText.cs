using SecurePods.Views;
using SecurePods.Yaml;
using SecurePods.Yaml.Reading;

namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>The text of a part of a file, with the ways to find one's place in it.</summary>
sealed class PartText
{
    readonly List<int> _starts = [0];
    readonly int _firstLine;

    public PartText(DocumentText part)
    {
        Text = part.Text;
        _firstLine = part.Line;
        IsJson = JsonReader.IsJson(Text);
        for (var i = 0; i < Text.Length; i++)
            if (IsJson ? Text[i] == '\n' : Lines.IsBreak(Text, i))
                _starts.Add(i + 1);
        IsTight = IsJson && !Text.Contains("\": ", StringComparison.Ordinal);
        NewLine = Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && Text[end - 1] == '\r' ? "\r\n" : "\n";
    }

    public string Text { get; }

    /// <summary>Whether the text begins as JSON does.</summary>
    public bool IsJson { get; }

    /// <summary>Whether it is JSON without a blank that JSON can do without.</summary>
    public bool IsTight { get; }

    /// <summary>How lines end.</summary>
    public string NewLine { get; }

    public char this[int at] => at < Text.Length ? Text[at] : '\0';

    /// <summary>Where a node begins: with its anchor and tag, if it has any.</summary>
    public int Start(Node node) => Offset((TextPosition)node.Source!);

    /// <summary>Where a node begins, anchor and tag aside.</summary>
    public int ContentStart(Node node)
    {
        var at = Start(node);
        while (this[at] is '&' or '!')
        {
            while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
                at++;
            at = SkipBlank(at);
        }

        return at;
    }

    /// <summary>Where the key of a member begins whose value a node is.</summary>
    public int Key(Node node) => Offset(((TextPosition)node.Source!).Key);

    /// <summary>Where a node ends.</summary>
    public int End(Node node)
    {
        var position = (TextPosition)node.Source!;
        return IsBlock(node)
            ? node.Members.Select(member => member.Value).Concat(node.Items).Select(End).Append(ContentStart(node)).Max()
            : Offset(position.EndLine, position.EndColumn);
    }

    /// <summary>Whether a node is an object or a list in block style.</summary>
    public bool IsBlock(Node node) => node.Kind is NodeKind.Object or NodeKind.List && !IsFlow(node);

    /// <summary>Whether a node is an object or a list in braces or brackets.</summary>
    public bool IsFlow(Node node) => node.Kind is NodeKind.Object or NodeKind.List && this[ContentStart(node)] is '{' or '[';

    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the next line begins, or the text ends.</summary>
    public int NextLine(int at) => Text.IndexOf('\n', Math.Min(at, Text.Length)) is >= 0 and var end ? end + 1 : Text.Length;

    /// <summary>How many characters stand before a place in its line.</summary>
    public int Column(int at) => at - LineStart(at);

    /// <summary>The blanks that a place's line begins with.</summary>
    public string Indent(int at)
    {
        var start = LineStart(at);
        return Text[start..SkipSpaces(start)];
    }

    /// <summary>Whether nothing but blanks stands before a place in its line.</summary>
    public bool IsFirst(int at) => SkipSpaces(LineStart(at)) >= at;

    /// <summary>Whether nothing but blanks and a comment stands in the line from a place on.</summary>
    public bool IsLast(int at) => this[SkipSpaces(at)] is '\r' or '\n' or '\0' or '#';

    /// <summary>Whether a line holds nothing, or only a comment.</summary>
    public bool IsIdle(int lineStart) => IsLast(lineStart);

    public int SkipSpaces(int at)
    {
        while (this[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>The next character that means something: blanks, line ends and comments are passed.</summary>
    public int SkipBlank(int at)
    {
        while (at < Text.Length)
        {
            if (this[at] == '#')
                at = NextLine(at);
            else if (char.IsWhiteSpace(Text[at]))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>Where a block ends that begins at a place in a column: the line after its last one.</summary>
    public int EndOfBlock(int start, bool withComments)
    {
        var column = Column(start);
        var end = NextLine(start);
        for (var line = end; line < Text.Length; line = NextLine(line))
        {
            var at = SkipSpaces(line);
            var isComment = this[at] == '#';
            if (this[at] is '\r' or '\n' or '\0' || (isComment && (!withComments || at - line < column)))
                continue;
            if (at - line < column)
                break;
            end = NextLine(line);
        }

        return end;
    }

    /// <summary>Whole lines put in before the line that begins at a place.</summary>
    /// <param name="at">Where a line begins, or the text ends.</param>
    /// <param name="lines">The lines, each with its end.</param>
    public TextEdit LinesAt(int at, string lines) =>
        at == Text.Length && Text.Length > 0 && Text[^1] != '\n' ? new(at, at, NewLine + lines[..^NewLine.Length]) : new(at, at, lines);

    /// <summary>The lines from one place to another taken out; what ends the text without a line end still does.</summary>
    public TextEdit WithoutLines(int from, int to)
    {
        var start = LineStart(from);
        var end = NextLine(to);
        if (end == Text.Length && start > 0 && Text[^1] != '\n')
            start -= start > 1 && Text[start - 2] == '\r' ? 2 : 1;
        return new(start, end, "");
    }

    /// <summary>The place of an edit, by lines that only \n ends.</summary>
    public TextPosition PlaceOf(TextEdit edit) => new(LineOf(edit.Start), Column(edit.Start) + 1) { EndLine = LineOf(edit.End), EndColumn = Column(edit.End) + 1 };

    int LineOf(int at) => _firstLine + Text.AsSpan(0, at).Count('\n');

    int Offset(TextPosition position) => Offset(position.Line, position.Column);

    int Offset(int line, int column) => Math.Clamp(_starts[Math.Clamp(line - _firstLine, 0, _starts.Count - 1)] + column - 1, 0, Text.Length);
}
