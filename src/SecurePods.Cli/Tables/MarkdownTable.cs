using System.Text;

namespace SecurePods.Cli.Tables;

/// <summary>A table in Markdown; the first row is its head.</summary>
static class MarkdownTable
{
    public static string Of(IReadOnlyList<string[]> rows)
    {
        var text = new StringBuilder();
        Add(text, rows[0]);
        Add(text, rows[0].Select(_ => "---"));
        foreach (var row in rows.Skip(1))
            Add(text, row);
        return text.ToString();
    }

    static void Add(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
