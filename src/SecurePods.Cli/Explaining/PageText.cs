using System.Text.RegularExpressions;
using SecurePods.Cli.Tables;

namespace SecurePods.Cli.Explaining;

/// <summary>A page for readers of a terminal or a pipe: no markup, lines of a readable width.</summary>
sealed partial class PageText(TextWriter output, bool isRich)
{
    const int Width = 100;
    const string Bold = "\u001b[1m";
    const string Plain = "\u001b[0m";

    public void Write(string markdown)
    {
        foreach (var block in Blocks(markdown))
            Write(block);
    }

    /// <summary>The parts between empty lines; code keeps its own.</summary>
    static IEnumerable<List<string>> Blocks(string markdown)
    {
        var block = new List<string>();
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("<!--", StringComparison.Ordinal))
                continue;
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (line.Length > 0 || isCode)
            {
                block.Add(line);
                continue;
            }

            if (block.Count > 0)
                yield return block;
            block = [];
        }

        if (block.Count > 0)
            yield return block;
    }

    void Write(List<string> block)
    {
        var first = block[0];
        if (first.StartsWith('#'))
            WriteHeading(first);
        else if (first.StartsWith("```", StringComparison.Ordinal))
            WriteLines(block.Skip(1).SkipLast(1).Select(line => line.Length == 0 ? "" : "    " + line));
        else if (first.StartsWith('|'))
            WriteLines(TextTable.Lines(Rows(block)));
        else
            WriteLines(Wrapping.Wrap(Text(string.Join(' ', block)), Width));
    }

    void WriteHeading(string line)
    {
        var text = Text(line.TrimStart('#').Trim());
        output.WriteLine(isRich ? Bold + text + Plain : text);
        output.WriteLine(new string(line.StartsWith("##", StringComparison.Ordinal) ? '-' : '=', text.Length));
    }

    void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
        output.WriteLine();
    }

    /// <summary>The cells, without the line below the head, and without a head that says nothing.</summary>
    static IReadOnlyList<string[]> Rows(List<string> block)
    {
        var rows = block.Where((_, index) => index != 1).Select(line => line.Trim('|').Split('|').Select(cell => Text(cell.Trim())).ToArray());
        return [.. rows.Where(row => row.Any(cell => cell.Length > 0))];
    }

    static string Text(string markdown) => Markup().Replace(markdown, match => match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value);

    /// <summary>Code, a link, something stressed.</summary>
    [GeneratedRegex(@"`([^`]*)`|\[([^\]]+)\]\([^)]*\)|\*([^*\s][^*]*)\*")]
    private static partial Regex Markup();
}
