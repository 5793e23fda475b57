using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

readonly struct AsString : IValueReader<string>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out string value)
    {
        value = node.Kind == NodeKind.Absent ? "" : node.Value as string;
        if (value is null)
            context.Wrong(node, node.Kind == NodeKind.Scalar ? "must be a string: put it in quotes" : "must be a string");
        return value is not null;
    }
}

readonly struct AsBool : IValueReader<bool>
{
    public static bool TryRead(ReadContext context, Node node, out bool value)
    {
        value = node.Value is true;
        if (node.Value is bool || node.Kind == NodeKind.Absent)
            return true;
        context.Wrong(node, node.Value is "true" or "false" ? "must be true or false: take the quotes away" : "must be true or false");
        return false;
    }
}

readonly struct AsInt64 : IValueReader<long>
{
    public static bool TryRead(ReadContext context, Node node, out long value)
    {
        value = node.Value is long number ? number : 0;
        if (node.Value is long || node.Kind == NodeKind.Absent)
            return true;
        context.Wrong(node, node.Value switch
        {
            double => "must be a whole number of 64 bits",
            string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "must be a whole number: take the quotes away",
            _ => "must be a whole number",
        });
        return false;
    }
}

readonly struct AsInt32 : IValueReader<int>
{
    public static bool TryRead(ReadContext context, Node node, out int value)
    {
        value = 0;
        if (!AsInt64.TryRead(context, node, out var number))
            return false;
        value = unchecked((int)number);
        if (value == number)
            return true;
        context.Wrong(node, $"must be from {int.MinValue} to {int.MaxValue}");
        return false;
    }
}

readonly struct AsDouble : IValueReader<double>
{
    public static bool TryRead(ReadContext context, Node node, out double value)
    {
        value = node.Value switch { double number => number, long number => number, _ => 0 };
        if (node.Kind == NodeKind.Absent || node.Value is double or long)
            return true;
        context.Wrong(node, "must be a number");
        return false;
    }
}
