using System.Diagnostics.CodeAnalysis;

namespace SecurePods.Reading;

using Node = Views.Node;

/// <summary>Reads values of one type. A null within a list or map is the type's zero, as it is in Go.</summary>
interface IValueReader<T>
{
    /// <summary>False where the node is no such value, which is said then.</summary>
    static abstract bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out T value);
}

/// <summary>The texts of a closed set, in order.</summary>
interface IEnumTexts<TEnum>
    where TEnum : struct, Enum
{
    static abstract int Count { get; }

    static abstract TEnum At(int index);

    static abstract string Of(TEnum value);
}

/// <summary>Reads a value that has one of several forms.</summary>
interface IForms<T>
    where T : class
{
    static abstract T? Read(ReadContext context, Node node);
}
