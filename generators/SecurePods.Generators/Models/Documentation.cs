using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The XML documentation of generated members: facts of the schema, and what was written for the field.</summary>
sealed class Documentation(CSharpTypes types, FieldDocs written)
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public void Type(CodeWriter code, TypeSpec type, string what)
    {
        var text = written.Of(type.Name) is { } own ? " " + Escape(own) : "";
        code.Line($"/// <summary>{what} <c>{type.Name}</c>.{text}{Since(type.Since)}{(type.IsDeprecated ? " Deprecated." : "")}</summary>");
        code.Line($"/// <remarks>{Link(type)}</remarks>");
    }

    public void Property(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        code.Line($"/// <summary>{Summary(type, field)}</summary>");
        code.Line($"/// <remarks>{Facts(type, field)}</remarks>");
    }

    /// <summary>A builder's method says what it does, and leaves the facts to the property that it sets.</summary>
    public void Method(CodeWriter code, TypeSpec type, FieldSpec field, string what)
    {
        code.Line($"/// <summary>{what} {Summary(type, field)}</summary>");
        code.Line($"/// <seealso cref=\"{types.Full(type.Name)}.{CSharpTypes.Property(type, field)}\"/>");
    }

    string Summary(TypeSpec type, FieldSpec field) =>
        written.Of(type.Name + "." + field.Name) is { } text ? $"<c>{field.Name}</c>: {Escape(text)}" : $"The field <c>{field.Name}</c> of <c>{type.ShortName}</c>.";

    string Facts(TypeSpec type, FieldSpec field)
    {
        var facts = new List<string> { $"<c>{type.ShortName}.{field.Name}</c>: {Escape(Shape(field.Type))}{(field.IsRequired ? ", required" : "")}." };
        if (Values(field) is { } values)
            facts.Add(values);
        if (field.Default is { } @default)
            facts.Add($"Default: <c>{Escape(@default)}</c>.");
        if (field.Keys.Count > 0)
            facts.Add($"Items are identified by {string.Join(", ", field.Keys.Select(k => $"<c>{k}</c>"))}.");
        if (field.Minimum is { } minimum && field.Maximum is { } maximum)
            facts.Add($"From {minimum} to {maximum}.");
        if (field.IsDeprecated)
            facts.Add("Deprecated.");
        if (Since(field.Since ?? type.Since) is { Length: > 0 } since)
            facts.Add(since.Trim());
        facts.Add(Link(type));
        return string.Join(" ", facts);
    }

    string? Values(FieldSpec field)
    {
        if (types.Schema.Enum(field.Type.Innermost.Name ?? field.MapKey) is not { } @enum)
            return null;
        var values = string.Join(", ", @enum.Values.Take(12).Select(v => $"<c>{Escape(v.Text.Length == 0 ? "\"\"" : v.Text)}</c>"));
        return $"{(@enum.IsClosed ? "One of" : "Known values:")} {values}{(@enum.Values.Count > 12 ? ", …" : "")}.";
    }

    static string Since(string? version) => version is null ? "" : $" Since Kubernetes {version}.";

    static string Shape(TypeRef type) => type.Shape switch
    {
        TypeShape.List => $"list of {Shape(type.Element!)}",
        TypeShape.Map => $"map of {Shape(type.Element!)}",
        TypeShape.Named => SchemaName.ShortOf(type.Name!),
        TypeShape.Any => "any JSON",
        TypeShape.Int32 => "32-bit integer",
        TypeShape.Int64 => "64-bit integer",
        TypeShape.IntOrString => "integer or string",
        TypeShape.MicroTime => "time with microseconds",
        _ => type.Shape.ToString().ToLowerInvariant(),
    };

    string Link(TypeSpec type)
    {
        var package = SchemaName.PackageOf(type.Name).Split('/');
        var anchor = $"{type.ShortName}-{package[1]}-{package[0]}".ToLowerInvariant();
        return $"<see href=\"https://kubernetes.io/docs/reference/generated/kubernetes-api/v{types.Schema.KubernetesVersion}/#{anchor}\">API reference</see>.";
    }
}
