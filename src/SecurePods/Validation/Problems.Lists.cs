namespace SecurePods.Validation;

internal sealed partial class Problems
{
    /// <summary>Each item, as text that UTF-8 can carry.</summary>
    public void Text(string field, ValueList<string>? values)
    {
        for (var i = 0; i < values?.Count; i++)
            if (TextFault(values[i]) is { } rule)
                AddItem(field, i, LoneSurrogate(values[i]), rule);
    }

    /// <summary>Each item in the format; unlike a field, an item may not be empty.</summary>
    public void Format(string field, ValueList<string>? values, Func<string, string?> format)
    {
        for (var i = 0; i < values?.Count; i++)
            if (FormatFault(values[i], format) is { } rule)
                AddItem(field, i, values[i], rule);
    }

    public void Defined<TEnum>(string field, ValueList<TEnum>? values) where TEnum : struct, Enum
    {
        for (var i = 0; i < values?.Count; i++)
            if (!Enum.IsDefined(values[i]))
                AddItem(field, i, values[i].ToString("d"), RuleTexts.OneOf(Enum.GetNames<TEnum>()));
    }

    public void AddItem(string field, int index, object? value, string rule)
    {
        Enter(field);
        Enter(index);
        Add(null, value, rule);
        Exit();
        Exit();
    }

    public void AddItem(string field, int index, string member, object? value, string rule)
    {
        Enter(field);
        Enter(index);
        Add(member, value, rule);
        Exit();
        Exit();
    }
}
