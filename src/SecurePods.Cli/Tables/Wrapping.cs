using System.Text;

namespace SecurePods.Cli.Tables;

/// <summary>Breaks text between words.</summary>
static class Wrapping
{
    /// <summary>Lines of at most so many characters, but for a word that is longer.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
