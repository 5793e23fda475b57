namespace SecurePods.Yaml.Reading;

/// <summary>From an index in a text to its line and column.</summary>
static class Lines
{
    public static (int Line, int Column) At(string text, int index, int firstLine)
    {
        var line = firstLine;
        var lineStart = 0;
        for (var i = 0; i < index; i++)
        {
            if (text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        return (line, index - lineStart + 1);
    }
}
