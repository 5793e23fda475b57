namespace SecurePods.Validation;

internal sealed partial class Problems
{
    /// <summary>Text that UTF-8 can carry. Of the text itself nothing is shown: it may be a secret.</summary>
    public void Text(string field, string? value)
    {
        if (value is not null && TextFault(value) is { } rule)
            Add(field, LoneSurrogate(value), rule);
    }

    /// <summary>A text in a format, where it is given at all: to the API server an empty one is not.</summary>
    public void Format(string field, string? value, Func<string, string?> format)
    {
        if (!string.IsNullOrEmpty(value) && FormatFault(value, format) is { } rule)
            Add(field, value, rule);
    }

    public void Range(string field, long? value, long min, long max)
    {
        if (value is { } number && (number < min || number > max))
            Add(field, number, RuleTexts.Between(min, max));
    }

    public void Quantity(string field, Quantity? value)
    {
        if (value is { } quantity && !quantity.IsValid())
            Add(field, quantity, RuleTexts.Quantity);
    }

    /// <summary>A port by number, or by the name that a container gives it.</summary>
    public void Port(string field, IntOrString? value)
    {
        if (value is not { } port)
            return;
        if (port.IsString)
            Format(field, port.Text, Formats.PortName);
        else
            Range(field, port.Number, 1, 65535);
    }

    public void Defined<TEnum>(string field, TEnum? value) where TEnum : struct, Enum
    {
        if (value is { } given && !Enum.IsDefined(given))
            Add(field, given.ToString("d"), RuleTexts.OneOf(Enum.GetNames<TEnum>()));
    }

    /// <summary>A text that may be neither absent nor empty.</summary>
    public void Required(string field, string? value)
    {
        if (string.IsNullOrEmpty(value))
            Add(field, value, RuleTexts.Required);
    }

    public void Required(string field, bool isGiven)
    {
        if (!isGiven)
            Add(field, null, RuleTexts.Required);
    }
}
