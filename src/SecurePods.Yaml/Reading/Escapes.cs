namespace SecurePods.Yaml.Reading;

/// <summary>Escapes in double quotes that the parser knows and Kubernetes does not.</summary>
static class Escapes
{
    /// <summary>The place of the first such escape between two indices; -1 if there is none.</summary>
    public static int FirstUnknown(string text, int from, int to)
    {
        for (var at = text.IndexOf('\\', from, to - from); at >= 0 && at + 1 < to; at = text.IndexOf('\\', at, to - at))
        {
            if (text[at + 1] == '/' || IsSurrogate(text, at + 1, to))
                return at;
            at = Math.Min(at + 2, to);
        }

        return -1;
    }

    static bool IsSurrogate(string text, int at, int to) =>
        at + 2 < to && text[at] == 'u' && text[at + 1] is 'd' or 'D' && text[at + 2] is '8' or '9' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
