namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>Edits of lines, where indentation says what belongs to what.</summary>
static class BlockEdits
{
    /// <summary>An object with one more member: at its end, or at its beginning where that is asked for or nothing else will do.</summary>
    public static IEnumerable<TextEdit[]> Insert(PartText text, Node target, string name, Node value, int step, bool atStart)
    {
        var first = text.ContentStart(target);
        var lines = Rendering.Like(text, first).Block(name, value, text.Column(first), step);
        var places = new List<int> { text.EndOfBlock(first, withComments: false), text.EndOfBlock(first, withComments: true), text.NextLine(first) };
        var key = text.Key(target);
        if (key < text.LineStart(first))
            places.Insert(atStart ? 0 : places.Count, text.NextLine(key));
        return places.Distinct().Select(place => new[] { text.LinesAt(place, lines) });
    }

    /// <summary>A list with one more item, written as the last one is.</summary>
    public static IEnumerable<TextEdit[]> Add(PartText text, Node list, Node item)
    {
        var last = list.Items[^1];
        var start = text.Start(last);
        var prefix = text.Text[text.LineStart(start)..start];
        if (prefix.Trim() == "-")
            yield return [text.LinesAt(text.NextLine(text.End(last)), prefix + Rendering.Like(text, start).Scalar(item.Value!) + text.NewLine)];
    }

    /// <summary>A block without a member or an item.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the member's key or the item's dash begins.</param>
    /// <param name="end">Where the last value within ends.</param>
    public static IEnumerable<TextEdit[]> Remove(PartText text, int start, int end)
    {
        if (text.IsFirst(start))
        {
            yield return WithoutSettings(text, start, end);
            yield return [text.WithoutLines(start, end)];
        }
        else
        {
            // The first member of an item stands behind the dash: the next one moves up, unless a comment is in the way.
            var next = text.SkipSpaces(text.NextLine(end));
            if (text.IsLast(end) && text[text.SkipSpaces(end)] != '#' && !text.IsIdle(text.LineStart(next)))
                yield return [new(start, next, "")];
            yield return [new(start, text.SkipSpaces(end), "")];
        }
    }

    /// <summary>Lines between that hold only a comment or nothing stay.</summary>
    static TextEdit[] WithoutSettings(PartText text, int start, int end)
    {
        var edits = new List<TextEdit>();
        var from = text.LineStart(start);
        for (var line = from; line < end; line = text.NextLine(line))
        {
            if (!text.IsIdle(line))
                continue;
            if (from < line)
                edits.Add(new(from, line, ""));
            from = text.NextLine(line);
        }

        edits.Add(text.WithoutLines(from, end));
        return [.. edits];
    }
}
