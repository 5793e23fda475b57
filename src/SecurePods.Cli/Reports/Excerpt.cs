using SecurePods.Cli.Checking;
using SecurePods.Yaml;

namespace SecurePods.Cli.Reports;

/// <summary>The line of a place, and the part of it that is meant.</summary>
/// <param name="Line">The line, blanks in place of tabs.</param>
/// <param name="Start">Where the part begins, from 0.</param>
/// <param name="Length">How long it is.</param>
readonly record struct Excerpt(string Line, int Start, int Length)
{
    /// <summary>The excerpt of a place; null if its line cannot be shown.</summary>
    public static Excerpt? Of(SourceText source, TextPosition place)
    {
        if (source.Line(place.Line) is not { } line || place.Column > line.Length)
            return null;
        var start = place.Column - 1;
        var end = place.EndLine == place.Line && place.EndColumn > place.Column ? Math.Min(place.EndColumn - 1, line.Length) : line.TrimEnd().Length;
        return new(line.Replace('\t', ' '), start, Math.Max(end - start, 1));
    }
}
