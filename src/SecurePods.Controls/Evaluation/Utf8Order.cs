namespace SecurePods;

/// <summary>The order of texts by their UTF-8 bytes, which is Go's: as by UTF-16 code units, but for surrogates, which come last.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        var length = Math.Min(x!.Length, y!.Length);
        for (var i = 0; i < length; i++)
            if (x[i] != y[i])
                return Weight(x[i]).CompareTo(Weight(y[i]));
        return x.Length.CompareTo(y.Length);
    }

    static int Weight(char unit) => char.IsSurrogate(unit) ? char.MaxValue + unit : unit;
}
