using System.Globalization;
using System.Text;
using SecurePods.Cli.Importing.Objects;

namespace SecurePods.Cli.Importing.Output;

/// <summary>C# names for files and objects, each once.</summary>
sealed class Names(params string[] taken)
{
    readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that nothing else has, nor a type of the library.</summary>
    /// <param name="wanted">The name as it would be alone.</param>
    /// <param name="otherwise">What is added where a type has that name.</param>
    public string Next(string wanted, string otherwise)
    {
        var first = TypeNames.IsTaken(wanted) ? wanted + otherwise : wanted;
        var name = first;
        for (var number = 2; !_taken.Add(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{first}{number}");
        return name;
    }

    /// <summary><c>front-end.v2</c> becomes <c>FrontEndV2</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = !char.IsAsciiLetterOrDigit(c);
        }

        if (name.Length > 0 && char.IsAsciiDigit(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }
}
