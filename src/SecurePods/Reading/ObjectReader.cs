using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

/// <summary>Gives a generated record the fields of an object, one by one, and what is left at the end.</summary>
ref struct ObjectReader(ReadContext context, Node node)
{
    int _taken;

    /// <summary>The value of a field; null where it is unset, null, or wrong, which is said then.</summary>
    public T? Struct<T, TReader>(string field)
        where T : struct
        where TReader : IValueReader<T>
    {
        if (!TryTake(field, out var value))
            return null;
        context.Enter(field);
        T? read = TReader.TryRead(context, value, out var result) ? result : null;
        context.Exit();
        return read;
    }

    /// <inheritdoc cref="Struct"/>
    public T? Class<T, TReader>(string field)
        where T : class
        where TReader : IValueReader<T>
    {
        if (!TryTake(field, out var value))
            return null;
        context.Enter(field);
        TReader.TryRead(context, value, out var result);
        context.Exit();
        return result;
    }

    /// <summary>A value of a closed set; the empty text counts as unset, as it does in Go.</summary>
    public TEnum? Enum<TEnum, TTexts>(string field)
        where TEnum : struct, Enum
        where TTexts : IEnumTexts<TEnum>
    {
        if (node.TryGet(field, out var value) && value.Value is "" && !AsEnum<TEnum, TTexts>.TryParse("", out _))
        {
            _taken++;
            return null;
        }

        return Struct<TEnum, AsEnum<TEnum, TTexts>>(field);
    }

    /// <summary>The fields that the type has not: errors, or kept.</summary>
    public readonly ValueMap<Json>? Rest(string type) => _taken == node.Members.Count ? null : Left(type, IsOfNoType);

    /// <summary>The same for a kind. Its status is kept, and so is what it is, unless it is the document, whose record knows that.</summary>
    public ValueMap<Json>? RestOfKind(string type, bool hasStatus)
    {
        if (context.IsAtRoot)
            _taken += (node.TryGet("apiVersion", out _) ? 1 : 0) + (node.TryGet("kind", out _) ? 1 : 0);
        return _taken == node.Members.Count ? null : Left(type, hasStatus ? IsOfKindWithStatus : IsOfKind);
    }

    readonly ValueMap<Json>? Left(string type, Func<string, bool> isKept)
    {
        var keys = new List<string>();
        var values = new List<Json>();
        foreach (var member in node.Members)
        {
            if (FieldTable.Has(type, member.Key) && (!isKept(member.Key) || (context.IsAtRoot && IsOfKind(member.Key))))
                continue;
            if (!isKept(member.Key) && context.IsStrict)
            {
                context.Unknown(member.Value, type, member.Key);
                continue;
            }

            context.Enter(member.Key);
            if (AsJson.TryRead(context, member.Value, out var json))
            {
                keys.Add(member.Key);
                values.Add(json);
            }

            context.Exit();
        }

        return keys.Count == 0 ? null : new([.. keys], [.. values]);
    }

    static bool IsOfNoType(string field) => false;

    static bool IsOfKind(string field) => field is "apiVersion" or "kind";

    static bool IsOfKindWithStatus(string field) => field is "status" || IsOfKind(field);

    bool TryTake(string field, out Node value)
    {
        if (!node.TryGet(field, out value))
            return false;
        _taken++;
        return value.Kind is not (NodeKind.Absent or NodeKind.Unknown);
    }
}
