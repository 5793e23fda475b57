namespace SecurePods.Schema;

/// <summary>The shapes that a field's type can have.</summary>
public enum TypeShape
{
    String,
    Bool,
    Int32,
    Int64,
    Double,
    Bytes,
    Quantity,
    IntOrString,
    Time,
    MicroTime,

    /// <summary>Free JSON.</summary>
    Any,

    /// <summary>A type or an enum of the schema, by name.</summary>
    Named,
    List,
    Map,
}

/// <summary>The type of a field: a scalar, a name, or a list or map of such.</summary>
public sealed record TypeRef(TypeShape Shape, string? Name = null, TypeRef? Element = null)
{
    /// <summary>The type within lists and maps.</summary>
    public TypeRef Innermost => Element is null ? this : Element.Innermost;

    internal static TypeRef Parse(string text, string package)
    {
        if (text.EndsWith(">", StringComparison.Ordinal))
        {
            var open = text.IndexOf('<');
            var element = Parse(text.Substring(open + 1, text.Length - open - 2), package);
            return new(text.StartsWith("list", StringComparison.Ordinal) ? TypeShape.List : TypeShape.Map, Element: element);
        }

        return text switch
        {
            "string" => new(TypeShape.String),
            "bool" => new(TypeShape.Bool),
            "int32" => new(TypeShape.Int32),
            "int64" => new(TypeShape.Int64),
            "double" => new(TypeShape.Double),
            "bytes" => new(TypeShape.Bytes),
            "quantity" => new(TypeShape.Quantity),
            "intOrString" => new(TypeShape.IntOrString),
            "time" => new(TypeShape.Time),
            "microTime" => new(TypeShape.MicroTime),
            "any" or "object" => new(TypeShape.Any),
            _ => new(TypeShape.Named, SchemaName.Qualify(text, package)),
        };
    }
}
