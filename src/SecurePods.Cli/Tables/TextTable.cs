namespace SecurePods.Cli.Tables;

/// <summary>A table as text: columns side by side, one broken so that all fit.</summary>
static class TextTable
{
    /// <summary>How long a line of a table is at most.</summary>
    const int Width = 120;

    const int Gap = 2;

    public static IEnumerable<string> Lines(IReadOnlyList<string[]> rows)
    {
        var widths = Widths(rows);
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => Wrapping.Wrap(cell, widths[column]).ToList()).ToList();
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
                yield return string.Concat(cells.Select((cell, column) => (line < cell.Count ? cell[line] : "").PadRight(widths[column] + Gap))).TrimEnd();
        }
    }

    /// <summary>As wide as the longest cell; where that is too much, the column that can spare most gives way, as far as its longest word.</summary>
    static int[] Widths(IReadOnlyList<string[]> rows)
    {
        var columns = Enumerable.Range(0, rows[0].Length).ToList();
        var widths = columns.Select(column => rows.Max(row => row[column].Length)).ToArray();
        var words = columns.Select(column => rows.Max(row => row[column].Split(' ').Max(word => word.Length))).ToArray();
        var excess = widths.Sum() + Gap * (widths.Length - 1) - Width;
        if (excess > 0)
        {
            var most = columns.MaxBy(column => widths[column] - words[column]);
            widths[most] = Math.Max(words[most], widths[most] - excess);
        }

        return widths;
    }
}
