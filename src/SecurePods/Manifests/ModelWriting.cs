using SecurePods.Writing;

namespace SecurePods;

/// <summary>How generated records write a field: not at all where it is unset.</summary>
static class ModelWriting
{
    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        writer.Field(name);
        writer.Value(value);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, int? value) => writer.Write(name, (long?)value);

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, Quantity? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, IntOrString? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, Bytes? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, Json? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Value(set);
    }

    public static void Time(this ManifestWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.Time(set);
    }

    public static void MicroTime(this ManifestWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } set)
            return;
        writer.Field(name);
        writer.MicroTime(set);
    }

    public static void Write(this ManifestWriter writer, ReadOnlySpan<byte> name, IModel? value)
    {
        if (value is null)
            return;
        writer.Field(name);
        value.WriteTo(writer);
    }

    public static void Kept(this ManifestWriter writer, ValueMap<Json>? fields)
    {
        if (fields is null)
            return;
        foreach (var field in fields)
        {
            writer.Key(field.Key);
            writer.Value(field.Value);
        }
    }

    public static void Value(this ManifestWriter writer, IModel value) => value.WriteTo(writer);
}
