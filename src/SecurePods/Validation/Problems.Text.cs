using System.Globalization;

namespace SecurePods.Validation;

internal sealed partial class Problems
{
    /// <summary>Why a text cannot be written at all; null where it can.</summary>
    static string? TextFault(string text) => LoneSurrogateAt(text) is var index and >= 0
        ? string.Create(CultureInfo.InvariantCulture, $"must be whole Unicode characters: the surrogate at index {index} stands alone, which neither YAML nor JSON can carry")
        : null;

    /// <summary>The rule that a text breaks; null as well where it cannot be written, which is said of every text elsewhere.</summary>
    static string? FormatFault(string text, Func<string, string?> format)
        => format(text) is { } rule && LoneSurrogateAt(text) < 0 ? rule : null;

    static string? LoneSurrogate(string text)
        => LoneSurrogateAt(text) is var index and >= 0 ? text[index].ToString() : null;

    static int LoneSurrogateAt(string text)
    {
        var start = text.AsSpan().IndexOfAny(CharacterSets.Surrogates);
        for (var i = start; i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }
}
