namespace SecurePods.Cli.Importing.Code;

/// <summary>A piece of C#: on one line where it is short, else over several.</summary>
abstract class Expression
{
    /// <summary>The piece on one line; null where it takes several.</summary>
    public abstract string? OneLine { get; }

    /// <summary>How many calls and new objects are in it.</summary>
    public virtual int Weight => 0;

    /// <summary>Writes it where the text stands, within a line that is indented so far.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indentation of the line.</param>
    /// <param name="after">How many characters will follow on its last line.</param>
    public void Write(CodeText text, int indent, int after = 0)
    {
        if (OneLine is { } line && text.Column + line.Length + after <= CodeText.Width)
            text.Append(line);
        else
            WriteLines(text, indent, after);
    }

    protected abstract void WriteLines(CodeText text, int indent, int after);
}

/// <summary>A name or a literal, which no line break may divide.</summary>
sealed class Atom(string text) : Expression
{
    public override string OneLine => text;

    protected override void WriteLines(CodeText output, int indent, int after) => output.Append(text);
}

/// <summary>Text of several lines, as C#'s raw string.</summary>
sealed class RawString(string text) : Expression
{
    const int Indent = 4;

    public override string? OneLine => null;

    protected override void WriteLines(CodeText output, int indent, int after)
    {
        var quotes = new string('"', Math.Max(3, LongestRun() + 1));
        var margin = new string(' ', indent + Indent);
        output.Append(quotes);
        foreach (var line in text.Split('\n'))
            output.RawLine(line.Length == 0 ? "" : margin + line);
        output.NewLine(indent + Indent);
        output.Append(quotes);
    }

    int LongestRun()
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return longest;
    }
}
