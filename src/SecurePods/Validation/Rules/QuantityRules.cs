namespace SecurePods.Validation;

/// <summary>What an amount may be. A text that is no quantity is reported once, by the field's own type.</summary>
internal static class QuantityRules
{
    const string NotNegativeRule = "must not be negative";
    const string PositiveRule = "must be more than 0";

    public static void NotNegative(string field, Quantity? quantity, Problems problems)
    {
        if (quantity is { } given && IsNegative(given))
            problems.Add(field, quantity, NotNegativeRule);
    }

    public static void Positive(string field, Quantity? quantity, Problems problems)
    {
        if (TryRead(quantity, out var amount) && !amount.IsPositive)
            problems.Add(field, quantity, PositiveRule);
    }

    public static void NotNegative(string field, ValueMap<Quantity>? quantities, Problems problems)
    {
        for (var i = 0; i < quantities?.Count; i++)
            if (IsNegative(quantities.ValueAt(i)))
                problems.AddEntry(field, quantities.KeyAt(i), quantities.ValueAt(i), NotNegativeRule);
    }

    static bool IsNegative(Quantity quantity)
        => quantity.ToString().StartsWith('-') && TryRead(quantity, out var amount) && amount.IsNegative;

    public static bool TryRead(Quantity? quantity, out QuantityAmount amount)
        => QuantityAmount.TryParse(quantity?.ToString(), out amount);
}
