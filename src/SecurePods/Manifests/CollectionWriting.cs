using SecurePods.Writing;

namespace SecurePods;

/// <summary>How generated records write lists and maps.</summary>
static class CollectionWriting
{
    public static void Write<T>(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<T>? items) where T : IModel =>
        List(writer, name, items, static (w, item) => item.WriteTo(w));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<string>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<int>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<long>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<bool>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<Quantity>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<Json>? items) =>
        List(writer, name, items, static (w, item) => w.Value(item));

    public static void Write<T>(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<T>? entries) where T : IModel =>
        Map(writer, name, entries, static (w, value) => value.WriteTo(w));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<string>? entries) =>
        Map(writer, name, entries, static (w, value) => w.Value(value));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<Quantity>? entries) =>
        Map(writer, name, entries, static (w, value) => w.Value(value));

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<Bytes>? entries) =>
        Map(writer, name, entries, static (w, value) => w.Value(value));

    public static void Lists(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<ValueList<string>>? entries) =>
        Map(writer, name, entries, static (w, items) =>
        {
            w.BeginList();
            foreach (var item in items)
                w.Value(item);
            w.EndList();
        });

    public static void Enums<TEnum>(this ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<TEnum>? items, Func<TEnum, string> text) where TEnum : struct, Enum
    {
        if (items is null)
            return;
        writer.Field(name);
        writer.BeginList();
        foreach (var item in items)
            writer.Value(text(item));
        writer.EndList();
    }

    public static void Value<T>(this ManifestWriter writer, ValueList<T> items) where T : IModel =>
        Items(writer, items, static (w, item) => item.WriteTo(w));

    public static void Value(this ManifestWriter writer, ValueList<string> items) =>
        Items(writer, items, static (w, item) => w.Value(item));

    static void List<T>(ManifestWriter writer, ReadOnlySpan<byte> name, ValueList<T>? items, Action<ManifestWriter, T> write)
    {
        if (items is null)
            return;
        writer.Field(name);
        Items(writer, items, write);
    }

    static void Items<T>(ManifestWriter writer, ValueList<T> items, Action<ManifestWriter, T> write)
    {
        writer.BeginList();
        foreach (var item in items)
            write(writer, item);
        writer.EndList();
    }

    static void Map<T>(ManifestWriter writer, ReadOnlySpan<byte> name, ValueMap<T>? entries, Action<ManifestWriter, T> write)
    {
        if (entries is null)
            return;
        writer.Field(name);
        writer.BeginObject();
        foreach (var entry in entries)
        {
            writer.Key(entry.Key);
            write(writer, entry.Value);
        }

        writer.EndObject();
    }
}
