using System.Text;

namespace SecurePods.SchemaTool.Input;

/// <summary>The words of a line, of the schema and of the curated files: parted by blanks, quoted where they hold one.</summary>
internal static class Words
{
    public static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quoted = false;
        var any = false;
        foreach (var c in line)
        {
            if (c == ' ' && !quoted)
            {
                if (any)
                    words.Add(word.ToString());
                word.Clear();
                any = false;
                continue;
            }

            any = true;
            if (c == '"')
                quoted = !quoted;
            else
                word.Append(c);
        }

        if (any)
            words.Add(word.ToString());
        return words;
    }

    public static string Quote(string word) =>
        word.Length == 0 || word.AsSpan().IndexOfAny(" \t#=") >= 0 ? $"\"{word}\"" : word;
}
