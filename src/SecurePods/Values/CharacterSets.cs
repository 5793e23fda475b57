using System.Buffers;

namespace SecurePods;

/// <summary>Ranges of characters to search for. The span methods that take a range box its ends until the runtime has optimised them; these never do.</summary>
static class CharacterSets
{
    public static readonly SearchValues<char> Digits = Range('0', '9');
    public static readonly SearchValues<char> LowerLetters = Range('a', 'z');
    public static readonly SearchValues<char> PrintableAscii = Range(' ', '~');
    public static readonly SearchValues<char> Surrogates = Range('\ud800', '\udfff');

    static SearchValues<char> Range(char first, char last) => SearchValues.Create([.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)]);
}
