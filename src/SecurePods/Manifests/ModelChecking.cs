using SecurePods.Validation;

namespace SecurePods;

/// <summary>How generated records check a field: texts, quantities, and objects at every depth.</summary>
static class ModelChecking
{
    public static void Check(this Problems problems, string field, string? value) => problems.Text(field, value);

    public static void Check(this Problems problems, string field, Quantity? value) => problems.Quantity(field, value);

    public static void Check(this Problems problems, string field, IntOrString? value) => problems.Text(field, value?.Text);

    public static void Check(this Problems problems, string field, double? value)
    {
        if (value is { } number && !double.IsFinite(number))
            problems.Add(field, number, "must be a number that JSON has, neither infinite nor none");
    }

    public static void Check(this Problems problems, string field, IModel? value)
    {
        if (value is null)
            return;
        problems.Enter(field);
        value.Validate(problems);
        problems.Exit();
    }

    public static void Check<T>(this Problems problems, string field, ValueList<T>? items) where T : IModel
    {
        if (items is null)
            return;
        problems.Enter(field);
        for (var i = 0; i < items.Count; i++)
        {
            problems.Enter(i);
            items[i].Validate(problems);
            problems.Exit();
        }

        problems.Exit();
    }

    public static void Check(this Problems problems, string field, ValueList<string>? items) => problems.Text(field, items);

    public static void Check(this Problems problems, string field, ValueList<Quantity>? items)
    {
        for (var i = 0; i < items?.Count; i++)
            problems.Quantity(field, items[i]);
    }

    public static void Check(this Problems problems, string field, ValueMap<string>? entries) => problems.Text(field, entries);

    public static void Check(this Problems problems, string field, ValueMap<Bytes>? entries) => problems.Keys(field, entries);

    public static void Check(this Problems problems, string field, ValueMap<Quantity>? entries)
    {
        problems.Keys(field, entries);
        problems.Quantity(field, entries);
    }

    public static void Check(this Problems problems, string field, ValueMap<ValueList<string>>? entries)
    {
        if (entries is null)
            return;
        problems.Keys(field, entries);
        problems.Enter(field);
        foreach (var entry in entries)
            problems.Text(entry.Key, entry.Value);
        problems.Exit();
    }

    public static void Check<T>(this Problems problems, string field, ValueMap<T>? entries) where T : IModel
    {
        if (entries is null)
            return;
        problems.Keys(field, entries);
        problems.Enter(field);
        foreach (var entry in entries)
        {
            problems.EnterKey(entry.Key);
            entry.Value.Validate(problems);
            problems.Exit();
        }

        problems.Exit();
    }
}
