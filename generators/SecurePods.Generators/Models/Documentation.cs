using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The XML documentation of generated members: what was written for them first, then what the schema knows.</summary>
sealed class Documentation(CSharpTypes types, FieldDocs written)
{
    readonly ManifestPaths _paths = new(types.Schema);
    readonly FieldFacts _facts = new(types);

    public void Record(CodeWriter code, TypeSpec type)
    {
        var name = type.Kind is { } kind
            ? $"The kind <c>{type.ShortName}</c> of <c>{kind.ApiVersion}</c>{(kind.Scope == "Cluster" ? ", which belongs to no namespace" : "")}"
            : $"The type <c>{type.Name}</c>{(_paths.Of(type) is { } path ? $", {(_paths.IsShared(type) ? "as in" : "at")} <c>{path}</c>" : "")}";
        Lines(code, Written(type), name + ".", [.. Age(type.Since, type.IsDeprecated), Link(type)]);
    }

    public void Builder(CodeWriter code, TypeSpec type)
    {
        var text = Written(type) is { } own ? " " + XmlText.Prose(own) : "";
        code.Line($"/// <summary>Builds a <see cref=\"{types.Full(type.Name)}\"/>.{text}</summary>");
    }

    public void Property(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        var facts = new List<string>();
        if (_facts.Values(field) is { } values)
            facts.Add(values);
        if (field.Default is { Length: > 0 } @default)
            facts.Add($"Kubernetes takes {XmlText.Code(@default)} where it is unset.");
        if (field.Keys.Count > 0)
            facts.Add($"Items are told apart by {string.Join(" and ", field.Keys.Select(XmlText.Code))}.");
        facts.AddRange(Age(field.Since ?? type.Since, field.IsDeprecated));
        facts.Add(Link(type));
        Lines(code, Written(type, field), $"{Place(type, field)}: {_facts.Value(field)}{(field.IsRequired ? "; required" : "")}.", facts);
    }

    /// <summary>A builder's method says what it does, and leaves further facts to the property that it sets.</summary>
    public void Method(CodeWriter code, TypeSpec type, FieldSpec field, string does)
    {
        var text = Written(type, field) is { } own
            ? $". {XmlText.Prose(own)}"
            : $": {_facts.Value(field)}.{(_facts.Values(field) is { } values ? " " + values : "")}";
        code.Line($"/// <summary>{does}{text}</summary>");
        code.Line($"/// <seealso cref=\"{types.Full(type.Name)}.{CSharpTypes.Property(type, field)}\"/>");
    }

    public void Enum(CodeWriter code, EnumSpec type) =>
        code.Line($"/// <summary>{(written.Of(type.Name) is { } text ? XmlText.Prose(text) : $"The {(type.IsClosed ? "" : "known ")}values of <c>{type.Name}</c>{(type.IsClosed ? "" : "; others are possible")}.")}</summary>");

    public void Value(CodeWriter code, EnumSpec type, EnumValueSpec value)
    {
        var text = written.Of(type.Name + "." + (value.Name ?? value.Text)) is { } own ? $": {XmlText.Prose(own)}" : ".";
        code.Line($"/// <summary>{XmlText.Code(value.Text)}{text}{string.Concat(Age(value.Since ?? type.Since, false).Select(age => " " + age))}</summary>");
    }

    /// <summary>What was written is the summary, and the schema's facts the remarks; without it, the first fact is the summary.</summary>
    static void Lines(CodeWriter code, string? text, string first, List<string> facts)
    {
        code.Line($"/// <summary>{(text is null ? first : XmlText.Prose(text))}</summary>");
        var rest = string.Join(" ", facts);
        code.Line($"/// <remarks>{(text is null ? rest : $"<para>{first}</para><para>{rest}</para>")}</remarks>");
    }

    string? Written(TypeSpec type) => written.Of(type.Name);

    /// <summary>A type that is viewed as another has its fields, and what was written for them.</summary>
    string? Written(TypeSpec type, FieldSpec field) =>
        written.Of(type.Name + "." + field.Name) ?? (type.ViewedAs is { } other ? written.Of(other + "." + field.Name) : null);

    string Place(TypeSpec type, FieldSpec field)
    {
        var own = $"<c>{type.ShortName}.{field.Name}</c>";
        if (_paths.Of(type, field) is not { } path)
            return own;
        return _paths.IsShared(type) ? $"{own}, as in <c>{path}</c>" : $"<c>{path}</c>";
    }

    static IEnumerable<string> Age(string? since, bool isDeprecated)
    {
        if (since is not null)
            yield return $"Since Kubernetes {since}.";
        if (isDeprecated)
            yield return "Deprecated.";
    }

    string Link(TypeSpec type)
    {
        // The reference names a type by group and version, and has no group for core's.
        var version = types.Schema.PackageOf(type.Name).ApiVersion.Split('/');
        var package = SchemaName.PackageOf(type.Name).Split('/');
        var group = version.Length == 2 ? version[0].Replace('.', '-') : package[0];
        return $"<see href=\"https://kubernetes.io/docs/reference/generated/kubernetes-api/v{types.Schema.KubernetesVersion}/#{$"{type.ShortName}-{package[1]}-{group}".ToLowerInvariant()}\">API reference</see>.";
    }
}
