using System.Text;
using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Output;

/// <summary>A kind, type or union of the schema.</summary>
internal sealed class TypeText(Formats formats, CuratedBlock block, ApiType type)
{
    public void Write(StringBuilder text)
    {
        text.Append(Heading()).Append('\n');
        if (block.Sort == BlockSort.Union)
        {
            foreach (var form in block.Members)
                text.Append($"  {form.Name}\n");
            return;
        }

        foreach (var member in block.Members)
        {
            if (type.Field(member.Name) is { } field)
                text.Append(Field(field, member)).Append('\n');
        }
    }

    string Heading()
    {
        var text = new StringBuilder();
        text.Append(type.Kind is not null ? "kind" : block.Sort == BlockSort.Union ? "union" : "type").Append(' ').Append(block.Heading.Name);
        if (type.Kind is { } kind)
            text.Append($" scope={kind.Scope}").Append(kind.Plural is null ? "" : $" plural={kind.Plural}");
        if (type.HasStatus)
            text.Append(" status");
        text.Append(formats.Of(type.Name)).Append(SinceText.Of(block.Heading, KubernetesRelease.Oldest));
        if (block.Heading.Flag("view") is { } view)
            text.Append($" view={view}");
        if (block.Heading.Has("deprecated"))
            text.Append(" deprecated");
        return text.ToString();
    }

    string Field(ApiField field, CuratedEntry member)
    {
        var text = new StringBuilder($"  {field.Name} {TypeOf(field, member)}");
        if (field.IsRequired)
            text.Append(" required");
        if (field.Keys.Count > 0)
            text.Append($" keys={string.Join(',', field.Keys)}");
        else if (field.IsSet)
            text.Append(" set");
        if (member.Flag("mapKey") is { } mapKey)
            text.Append($" mapKey={SchemaName.Shorten(mapKey, block.Package)}");
        if (member.Flag("default") is { } value)
            text.Append($" default={Words.Quote(value)}");
        text.Append(formats.Of($"{type.Name}.{field.Name}")).Append(SinceText.Of(member, block.Heading.Since));
        if (member.Has("deprecated"))
            text.Append(" deprecated");
        return text.ToString();
    }

    string TypeOf(ApiField field, CuratedEntry member)
    {
        var full = member.Flag("enum") is { } name ? SchemaName.WithInnermost(field.Type, SchemaName.Qualify(name, block.Package)) : field.Type;
        return SchemaName.Shorten(full, block.Package);
    }
}
