using SecurePods.Views;
using SecurePods.Yaml.Scalars;

namespace SecurePods.Yaml.Reading;

/// <summary>
/// Reads a stream of JSON objects, which Kubernetes takes wherever a text begins with a brace. What is no JSON after all is left to the YAML parser, since
/// YAML may begin so too.
/// </summary>
sealed class JsonReader(string text, int firstLine)
{
    Tree _tree = new();
    int _at;
    int _line = firstLine;
    int _lineStart;

    /// <summary>Whether the text begins as JSON does.</summary>
    public static bool IsJson(string text)
    {
        foreach (var character in text)
            if (character is not (' ' or '\t' or '\n' or '\r'))
                return character == '{';
        return false;
    }

    /// <summary>Whether all of the text was read.</summary>
    public bool IsAtEnd => _at == text.Length;

    /// <summary>What is left, in its place.</summary>
    public DocumentText Rest(YamlError? error) => new(new string(' ', _at - _lineStart) + text.Substring(_at), _line, error);

    /// <summary>Reads an object; null, with nothing taken, if the text ends or is none.</summary>
    public YamlPart? Read()
    {
        SkipSpace();
        var (at, line, lineStart) = (_at, _line, _lineStart);
        _tree = new();
        if (Peek() == '{' && ReadAll())
        {
            SkipSpace();
            _tree.BreakOff();
            return new(_tree.Root, line, _tree.Errors);
        }

        (_at, _line, _lineStart) = (at, line, lineStart);
        return null;
    }

    /// <summary>Reads a value with all that is in it, without recursion: a text decides how deep it goes.</summary>
    bool ReadAll()
    {
        if (!ReadValue())
            return false;
        while (_tree.Top is { } top)
        {
            if (_tree.IsFull)
            {
                _at = text.Length;
                return true;
            }

            SkipSpace();
            if (Peek() == (top.IsObject ? '}' : ']'))
                End();
            else if (top.Size > 1 && !Take(','))
                return false;
            else if (top.IsObject ? !ReadMember(top) : !ReadValue())
                return false;
        }

        return true;
    }

    bool ReadMember(Frame top)
    {
        SkipSpace();
        var (line, column) = (_line, Column);
        if (ReadString() is not { } name)
            return false;
        SkipSpace();
        if (!Take(':'))
            return false;
        top.SetKey(name, isMerge: false, line, column);
        return ReadValue();
    }

    bool ReadValue()
    {
        SkipSpace();
        var (line, column) = (_line, Column);
        var position = _tree.Top is { HasKey: true } top ? new TextPosition(line, column, top.KeyLine, top.KeyColumn) : new TextPosition(line, column);
        if (Take('{') || Take('['))
        {
            position.EndLine = line;
            position.EndColumn = column;
            _tree.Begin(text[_at - 1] == '{' ? Node.Object(position) : Node.List(position), "", line, column);
            return true;
        }

        if (!ReadScalar(out var value))
            return false;
        position.EndLine = _line;
        position.EndColumn = Column;
        _tree.Add(value is null ? Node.Null(position) : Node.Scalar(value, position), line, column);
        return true;
    }

    void End()
    {
        _at++;
        if (_tree.End().Node.Source is not TextPosition position)
            return;
        position.EndLine = _line;
        position.EndColumn = Column;
    }

    bool ReadScalar(out object? value)
    {
        value = null;
        switch (Peek())
        {
            case '"':
                value = ReadString();
                return value is not null;
            case 't':
                value = PlainScalar.True;
                return TakeWord("true");
            case 'f':
                value = PlainScalar.False;
                return TakeWord("false");
            case 'n':
                return TakeWord("null");
            default:
                value = JsonNumber.Read(text, ref _at);
                return value is not null;
        }
    }

    string? ReadString() => JsonString.Read(text, ref _at);

    bool TakeWord(string word)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
            return false;
        _at += word.Length;
        return true;
    }

    bool Take(char expected)
    {
        if (Peek() != expected)
            return false;
        _at++;
        return true;
    }

    char Peek() => _at < text.Length ? text[_at] : '\0';

    int Column => _at - _lineStart + 1;

    void SkipSpace()
    {
        for (; _at < text.Length && text[_at] is ' ' or '\t' or '\n' or '\r'; _at++)
        {
            if (text[_at] != '\n')
                continue;
            _line++;
            _lineStart = _at + 1;
        }
    }
}
