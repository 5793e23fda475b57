namespace SecurePods.Yaml;

/// <summary>
/// Splits a file as Kubernetes does, before any parser sees it: at each line that begins with three dashes, whatever the YAML around it means. Only one
/// document is in memory at a time.
/// </summary>
sealed class DocumentSplitter(TextReader reader)
{
    const string Separator = "---";
    const char ByteOrderMark = '\uFEFF';

    char[] _buffer = new char[4096];
    int _start;
    int _end;
    int _line = 1;
    bool _finished;

    /// <summary>The next part, if there is one.</summary>
    public bool TryRead(out DocumentText document)
    {
        document = default;
        if (_finished)
            return false;
        if (_line == 1 && Fill(1) && _buffer[_start] == ByteOrderMark)
            _start++;
        var line = _line;
        var length = 0;
        while (true)
        {
            if (!Fill(length + Separator.Length) && _start + length >= _end)
            {
                _finished = true;
                return Take(length, line, out document);
            }

            var isSeparator = IsSeparator(_start + length);
            var lineLength = LineLength(length);
            if (length + lineLength > Limits.Length)
                return Stop(length, line, $"this document is larger than {Limits.Length} characters: no API server takes it", out document);
            if (isSeparator && Misplaced(length, lineLength) is { } misplaced)
                return Stop(length, line, $"after the separator --- stands \"{misplaced}\", where Kubernetes takes only a comment: begin the document on the next line", out document);
            _line++;
            if (isSeparator && length > 0)
            {
                Take(length, line, out document);
                _start += lineLength;
                return true;
            }

            length += lineLength;
        }
    }

    bool Stop(int length, int line, string message, out DocumentText document)
    {
        _finished = true;
        document = new(new string(_buffer, _start, length), line, new(message, _line, 1));
        return true;
    }

    bool Take(int length, int line, out DocumentText document)
    {
        document = new(new string(_buffer, _start, length), line);
        _start += length;
        return length > 0;
    }

    bool IsSeparator(int at) => _end - at >= Separator.Length && _buffer[at] == '-' && _buffer[at + 1] == '-' && _buffer[at + 2] == '-';

    /// <summary>What stands on a separator's line that must not.</summary>
    string? Misplaced(int offset, int lineLength)
    {
        var rest = new string(_buffer, _start + offset + Separator.Length, lineLength - Separator.Length).Trim();
        return rest.Length == 0 || rest[0] == '#' ? null : rest.Length > 40 ? rest.Substring(0, 40) + "…" : rest;
    }

    /// <summary>The length of the line at an offset, with its end; more than allowed if that was passed on the way.</summary>
    int LineLength(int offset)
    {
        var length = 0;
        while (true)
        {
            var at = Array.IndexOf(_buffer, '\n', _start + offset + length, _end - _start - offset - length);
            if (at >= 0)
                return at + 1 - _start - offset;
            length = _end - _start - offset;
            if (offset + length > Limits.Length || !Fill(offset + length + 1))
                return length;
        }
    }

    /// <summary>Reads until that many characters are there; false if the file ends before.</summary>
    bool Fill(int needed)
    {
        while (_end - _start < needed)
        {
            if (_start > 0 && _end == _buffer.Length)
            {
                Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = reader.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
                return false;
            _end += read;
        }

        return true;
    }
}
