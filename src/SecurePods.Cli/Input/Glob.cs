using System.Text;
using System.Text.RegularExpressions;

namespace SecurePods.Cli.Input;

/// <summary>Patterns of paths: * and ? within a name, ** for any folders.</summary>
static class Glob
{
    static readonly char[] Wildcards = ['*', '?'];

    public static bool IsGlob(string path) => path.IndexOfAny(Wildcards) >= 0;

    public static IEnumerable<string> Files(string pattern, ICollection<string> problems)
    {
        pattern = pattern.Replace('\\', '/');
        var start = pattern.LastIndexOf('/', pattern.IndexOfAny(Wildcards)) + 1;
        var root = start == 0 ? "." : pattern[..start];
        if (!Directory.Exists(root))
            return [];
        var regex = new Regex(Expression(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return Folder.FilesBelow(root, problems).Where(file => regex.IsMatch(file.Replace('\\', '/')));
    }

    static string Expression(string pattern)
    {
        var expression = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (string.CompareOrdinal(pattern, i, "**/", 0, 3) == 0)
            {
                expression.Append("(.*/)?");
                i += 2;
            }
            else if (string.CompareOrdinal(pattern, i, "**", 0, 2) == 0)
            {
                expression.Append(".*");
                i++;
            }
            else
            {
                expression.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var other => Regex.Escape(other.ToString()) });
            }
        }

        return expression.Append('$').ToString();
    }
}
