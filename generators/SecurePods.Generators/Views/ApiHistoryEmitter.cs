using System.Text;
using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>
/// Since when each kind, field and value exists, as one text that is read when it is first asked for: a line a kind, type or enum, tabs between
/// names, and after a name its type and the Kubernetes version since when it exists.
/// </summary>
static class ApiHistoryEmitter
{
    public static string Emit(SchemaSet schema)
    {
        var telling = new TellingTypes(schema);
        var code = new CodeWriter("SecurePods.Versions");
        using (code.Block("partial class ApiHistory"))
            code.Line($"const string Facts = \"{Escape(string.Join("\n", schema.Packages.SelectMany(package => Lines(package, telling))))}\";");
        return code.ToString();
    }

    static IEnumerable<string> Lines(PackageSpec package, TellingTypes telling)
    {
        foreach (var type in package.Types)
        {
            if (type.Kind is { } kind)
                yield return $"kind\t{kind.ApiVersion}\t{type.ShortName}\t{type.Name}{At(type.Since)}";
            var fields = new StringBuilder();
            foreach (var field in type.Fields)
                if (Of(field, telling) is { } fact)
                    fields.Append('\t').Append(fact);
            if (fields.Length > 0)
                yield return $"type\t{type.Name}{fields}";
        }

        foreach (var @enum in package.Enums)
            if (@enum.Values.Any(value => value.Since is not null))
                yield return $"enum\t{@enum.Name}{string.Concat(@enum.Values.Where(value => value.Since is not null).Select(value => $"\t{value.Text}{At(value.Since)}"))}";
    }

    /// <summary>What is said of a field: nothing of one that is as old as its type and leads to nothing younger.</summary>
    static string? Of(FieldSpec field, TellingTypes telling)
    {
        var type = telling.Contains(field.Type.Innermost.Name) ? field.Type.Innermost.Name : null;
        return type is null && field.Since is null ? null : $"{field.Name}:{type}{At(field.Since)}";
    }

    static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t").Replace("\n", "\\n");

    static string At(string? since) => since is null ? "" : "@" + since;
}
