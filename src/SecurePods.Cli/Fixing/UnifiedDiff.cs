using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>The difference of two texts, as <c>git apply</c> and <c>patch -p1</c> take it: lines, each with its end.</summary>
static class UnifiedDiff
{
    const int Context = 3;

    /// <summary>The difference of a file and one of as many parts.</summary>
    public static IEnumerable<string> Of(FileText before, FileText after)
    {
        var blocks = before.Parts.Zip(after.Parts, Blocks).SelectMany(blocks => blocks).ToList();
        if (blocks.Count == 0)
            yield break;
        var name = Name(before.Path);
        yield return $"--- a/{name}\n";
        yield return $"+++ b/{name}\n";
        var (old, @new) = (Lines(before.Text), Lines(after.Text));
        foreach (var hunk in Hunks(blocks))
            foreach (var line in Hunk(hunk, old, @new))
                yield return line;
    }

    /// <summary>Part by part: that takes far less time than all at once.</summary>
    static IEnumerable<DiffBlock> Blocks(DocumentText before, DocumentText after) => before.Text == after.Text
        ? []
        : Differ.Instance.CreateDiffs(before.Text, after.Text, ignoreWhiteSpace: false, ignoreCase: false, new CustomFunctionChunker(Lines)).DiffBlocks
            .Select(block => new DiffBlock(block.DeleteStartA + before.Line - 1, block.DeleteCountA, block.InsertStartB + after.Line - 1, block.InsertCountB));

    /// <summary>Changes with so few lines between them that these would be shown twice.</summary>
    static IEnumerable<List<DiffBlock>> Hunks(List<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - EndOf(hunk[^1]) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        yield return hunk;
    }

    static IEnumerable<string> Hunk(List<DiffBlock> blocks, string[] before, string[] after)
    {
        var start = Math.Max(blocks[0].DeleteStartA - Context, 0);
        var end = Math.Min(EndOf(blocks[^1]) + Context, before.Length);
        var newStart = blocks[0].InsertStartB - (blocks[0].DeleteStartA - start);
        var newCount = end - start + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        yield return $"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@\n";
        var at = start;
        foreach (var block in blocks)
        {
            for (; at < block.DeleteStartA; at++)
                yield return Line(' ', before[at]);
            for (; at < EndOf(block); at++)
                yield return Line('-', before[at]);
            for (var i = 0; i < block.InsertCountB; i++)
                yield return Line('+', after[block.InsertStartB + i]);
        }

        for (; at < end; at++)
            yield return Line(' ', before[at]);
    }

    static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    static string Line(char sign, string line) => line.EndsWith('\n') ? sign + line : $"{sign}{line}\n\\ No newline at end of file\n";

    /// <summary>Of no lines, the line before them is named.</summary>
    static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    /// <summary>Relative, as patches are; a name with a blank ends with a tab, or it would end at the blank.</summary>
    static string Name(string path)
    {
        var name = path == "-" ? "stdin" : path.Replace('\\', '/').TrimStart('/');
        if (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..];
        return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
    }

    static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
