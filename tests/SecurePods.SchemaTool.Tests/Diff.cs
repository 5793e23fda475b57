using System.Text;

namespace SecurePods.SchemaTool.Tests;

/// <summary>What a reviewer sees: the lines that went and came, file by file.</summary>
internal static class Diff
{
    public static string Of(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        var text = new StringBuilder();
        foreach (var file in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var lines = Lines(before.GetValueOrDefault(file), after.GetValueOrDefault(file));
            if (lines.Length > 0)
                text.Append(file).Append('\n').Append(lines);
        }

        return text.ToString();
    }

    static string Lines(string? before, string? after)
    {
        string[] old = before?.TrimEnd('\n').Split('\n') ?? [];
        string[] now = after?.TrimEnd('\n').Split('\n') ?? [];
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var text = new StringBuilder();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (i + 1, j + 1);
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
                text.Append('-').Append(old[i++]).Append('\n');
            else
                text.Append('+').Append(now[j++]).Append('\n');
        }

        return text.ToString();
    }
}
