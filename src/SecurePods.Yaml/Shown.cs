namespace SecurePods.Yaml;

/// <summary>Text within a message.</summary>
static class Shown
{
    const int Longest = 60;

    /// <summary>The text on one line, and not too much of it.</summary>
    public static string Of(string text)
    {
        var end = text.IndexOfAny(['\n', '\r']);
        if (end < 0 && text.Length <= Longest)
            return text;
        return text.Substring(0, Math.Min(end < 0 ? text.Length : end, Longest)) + "…";
    }
}
