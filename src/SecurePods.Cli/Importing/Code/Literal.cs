using System.Globalization;
using System.Text;

namespace SecurePods.Cli.Importing.Code;

/// <summary>Values as C# writes them.</summary>
static class Literal
{
    /// <summary>A text: over several lines where it has them and nothing that a source file would change.</summary>
    public static Expression Of(string text) => IsBlock(text) ? new RawString(text) : new Atom(Quoted(text));

    public static Expression Of(bool value) => new Atom(value ? "true" : "false");

    public static Expression Of(long number) => new Atom(number.ToString(CultureInfo.InvariantCulture));

    public static Expression Of(double number) => new Atom(number.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text);

    /// <summary>A moment, to the microsecond.</summary>
    public static Expression Of(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        var fraction = utc.Millisecond == 0 && utc.Microsecond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{utc.Millisecond}, {utc.Microsecond}, ");
        return new Atom(string.Create(CultureInfo.InvariantCulture, $"new DateTimeOffset({utc.Year}, {utc.Month}, {utc.Day}, {utc.Hour}, {utc.Minute}, {utc.Second}, {fraction}TimeSpan.Zero)"));
    }

    public static string Quoted(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            literal.Append(Escaped(rune));
        return literal.Append('"').ToString();
    }

    static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        0 => "\\0",
        _ when IsPlain(rune) => rune.ToString(),
        <= char.MaxValue => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
    };

    /// <summary>Whether a reader sees the character, and a source file keeps it.</summary>
    static bool IsPlain(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    static bool IsBlock(string text) => text.AsSpan().TrimEnd('\n').Contains('\n') && text.EnumerateRunes().All(rune => rune.Value is '\n' or '\t' || IsPlain(rune));
}
