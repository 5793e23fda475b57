namespace SecurePods.Cli.Checking;

/// <summary>The part of a file that an object is from.</summary>
sealed record SourceText(string Text, int FirstLine)
{
    /// <summary>A line of the file; null if it is not in this part.</summary>
    public string? Line(int line)
    {
        var start = 0;
        for (var at = FirstLine; at < line; at++)
        {
            start = Text.IndexOf('\n', start) + 1;
            if (start == 0)
                return null;
        }

        var end = Text.IndexOf('\n', start);
        return line < FirstLine ? null : Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
    }
}
