using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

/// <summary>A number is a quantity as well as a text is.</summary>
readonly struct AsQuantity : IValueReader<Quantity>
{
    public static bool TryRead(ReadContext context, Node node, out Quantity value)
    {
        value = node.Value switch
        {
            long number => number,
            double number => number.ToString(CultureInfo.InvariantCulture),
            string text => text.Trim(),
            _ => 0,
        };
        if (node.Kind == NodeKind.Absent || (node.Value is long or double or string && value.IsValid()))
            return true;
        context.Wrong(node, "must be a quantity, such as 100m, 1.5 or 128Mi");
        return false;
    }
}

readonly struct AsIntOrString : IValueReader<IntOrString>
{
    public static bool TryRead(ReadContext context, Node node, out IntOrString value)
    {
        value = node.Value as string is { } text ? text : 0;
        if (node.Value is string)
            return true;
        if (node.Value is not (null or long))
        {
            context.Wrong(node, "must be a whole number or a string");
            return false;
        }

        var isNumber = AsInt32.TryRead(context, node, out var number);
        value = number;
        return isNumber;
    }
}

readonly struct AsBytes : IValueReader<Bytes>
{
    const string Blanks = " \t";

    public static bool TryRead(ReadContext context, Node node, out Bytes value)
    {
        value = default;
        if (node.Kind == NodeKind.Absent)
            return true;
        if (node.Value is string text && text.AsSpan().IndexOfAny(Blanks) < 0 && TryDecode(text, out value))
            return true;
        context.Wrong(node, "must be bytes in Base64");
        return false;
    }

    static bool TryDecode(string text, out Bytes value)
    {
        var content = new byte[(text.Length / 4 * 3) + 3];
        var isBase64 = Convert.TryFromBase64String(text, content, out var length);
        value = Bytes.From(content.AsSpan(0, length));
        return isBase64;
    }
}

readonly struct AsTime : IValueReader<DateTimeOffset>
{
    public static bool TryRead(ReadContext context, Node node, out DateTimeOffset value)
    {
        value = default;
        if (node.Value is string text && Rfc3339.TryParse(text, out value))
            return true;
        context.Wrong(node, "must be a time such as 2026-01-31T12:00:00Z");
        return false;
    }
}

readonly struct AsMicroTime : IValueReader<DateTimeOffset>
{
    const int Digits = 6;

    public static bool TryRead(ReadContext context, Node node, out DateTimeOffset value)
    {
        value = default;
        if (node.Value is string text && Rfc3339.TryParse(text, out value) && Rfc3339.FractionOf(text) == Digits)
            return true;
        context.Wrong(node, "must be a time with six decimals such as 2026-01-31T12:00:00.000000Z");
        return false;
    }
}

readonly struct AsJson : IValueReader<Json>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out Json value) => NodeJson.TryRead(context, node, out value);
}

readonly struct AsEnum<TEnum, TTexts> : IValueReader<TEnum>
    where TEnum : struct, Enum
    where TTexts : IEnumTexts<TEnum>
{
    public static bool TryRead(ReadContext context, Node node, out TEnum value)
    {
        if (TryParse(node.Value as string, out value))
            return true;
        context.UnknownValue(node, $"must be one of {string.Join(", ", Enumerable.Range(0, TTexts.Count).Select(i => Quoted(TTexts.Of(TTexts.At(i)))))}");
        return false;
    }

    public static bool TryParse(string? text, out TEnum value)
    {
        for (var i = 0; i < TTexts.Count; i++)
        {
            value = TTexts.At(i);
            if (TTexts.Of(value) == text)
                return true;
        }

        value = default;
        return false;
    }

    static string Quoted(string text) => text.Length == 0 ? "\"\"" : text;
}
