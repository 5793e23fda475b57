namespace SecurePods.Yaml.Scalars;

/// <summary>Days and moments, which stay text.</summary>
static class Timestamps
{
    /// <summary>Whether a text begins as a day does: 2001-01-01.</summary>
    public static bool IsTimestamp(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        return digits == 4 && text.Length >= 8 && text[4] == '-';
    }
}
