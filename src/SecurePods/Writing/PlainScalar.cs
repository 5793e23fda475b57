using System.Buffers;

namespace SecurePods.Writing;

/// <summary>Text without quotes: allowed where no sign in it means something to YAML.</summary>
internal static class PlainScalar
{
    /// <summary>
    /// The indicators of YAML, the blank, and three whose meaning stands alone (<c>~</c>, <c>=</c>, <c>&lt;&lt;</c>) but that
    /// are rare enough in front to be quoted always. A dash is looked at by itself.
    /// </summary>
    static readonly SearchValues<char> CannotStart = SearchValues.Create(" ?:,[]{}#&*!|>'\"%@`~=<");

    /// <summary>Whether printable text of one line may stand without quotes.</summary>
    public static bool MayStand(ReadOnlySpan<char> text)
    {
        if (!MayStandAlone(text) || text[^1] == ':')
            return false;

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '#' && text[i - 1] == ' ' || text[i] == ' ' && text[i - 1] == ':')
                return false;
        }

        return true;
    }

    /// <summary>The same for text that has neither colon nor hash.</summary>
    public static bool MayStandAlone(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] == ' ')
            return false;

        var first = text[0];
        if (char.IsAsciiLetter(first))
            return !ImplicitTypes.IsWord(text);
        if (char.IsAsciiDigit(first))
            return !ImplicitTypes.IsNumber(text) && !ImplicitTypes.IsDate(text);
        if (first == '-')
            return text is not ([_] or [_, ' ', ..]) && !text.StartsWith("---") && !ImplicitTypes.IsNumber(text);
        if (first is '.' or '+')
            return !ImplicitTypes.IsNumber(text) && !text.StartsWith("...");
        return !CannotStart.Contains(first);
    }
}
