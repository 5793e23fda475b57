using System.Text;

namespace SecurePods.Cli.Importing.Code;

/// <summary>C# text that grows line by line. A comment at the end of a line stays there, whatever is still appended before it.</summary>
sealed class CodeText
{
    /// <summary>The longest line, as far as it can be broken.</summary>
    public const int Width = 120;

    readonly StringBuilder _text = new();
    readonly StringBuilder _line = new();
    string? _comment;

    /// <summary>Whether the blanks at the line's end count.</summary>
    bool _isRaw;

    public int Column => _line.Length;

    /// <summary>Whether a value is to follow that was introduced on this line.</summary>
    public bool IsAfterEquals => _line.ToString() is var line && (line.EndsWith("= ", StringComparison.Ordinal) || line.EndsWith("=> ", StringComparison.Ordinal));

    public void Append(string text) => _line.Append(text);

    /// <summary>A comment behind the line.</summary>
    public void Comment(string comment) => _comment = comment;

    public void NewLine(int indent)
    {
        EndLine();
        _line.Append(' ', indent);
    }

    /// <summary>The end of a line that something stands on, or an empty line.</summary>
    public void EndLine()
    {
        _text.Append(_isRaw ? _line.ToString() : _line.ToString().TrimEnd(' '));
        if (_comment is not null)
            _text.Append("   // ").Append(_comment);
        _text.Append('\n');
        _line.Clear();
        _comment = null;
        _isRaw = false;
    }

    /// <summary>A line of its own within a raw string, blanks at its end included.</summary>
    public void RawLine(string line)
    {
        EndLine();
        _line.Append(line);
        _isRaw = true;
    }

    public override string ToString() => _text.ToString();
}
