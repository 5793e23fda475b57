namespace SecurePods.Configuration;

/// <summary>A line that is neither empty nor a comment, as the compiler takes it apart.</summary>
readonly struct ConfigurationLine
{
    /// <summary>What the compiler takes for the end of a line.</summary>
    static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    ConfigurationLine(int number, string text)
    {
        Number = number;
        Text = text.TrimEnd();
        Start = Text.Length - Text.TrimStart().Length;
        var separator = Text.IndexOfAny(['=', ':']);
        var key = separator < 0 ? "" : Text.Substring(0, separator).Trim();
        Key = key.Length > 0 && key.All(IsOfKey) ? key : null;
        Value = Key is null ? "" : Text.Substring(separator + 1).Trim();
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    public string Text { get; }

    /// <summary>Where it begins, from 0.</summary>
    public int Start { get; }

    /// <summary>Whether what follows counts for some files only.</summary>
    public bool IsSection => Text[Start] == '[';

    /// <summary>The key; null if the line is no <c>key = value</c>.</summary>
    public string? Key { get; }

    public string Value { get; }

    public static IEnumerable<ConfigurationLine> Of(string text)
    {
        var number = 0;
        foreach (var line in text.Replace("\r\n", "\n").Split(LineEnds))
        {
            number++;
            if (line.TrimStart() is { Length: > 0 } said && said[0] is not ('#' or ';'))
                yield return new(number, line);
        }
    }

    public ConfigurationProblem ProblemOfAll(string message) => new(Number, Start + 1, Text.Length + 1, message);

    public ConfigurationProblem ProblemOfKey(string message) => new(Number, Start + 1, Start + 1 + Key!.Length, message);

    public ConfigurationProblem ProblemOfValue(string message) => new(Number, Text.Length - Value.Length + 1, Text.Length + 1, message);

    static bool IsOfKey(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_';
}
