using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The tables that say where a pod is within an object, and where a type is within a pod.</summary>
static class PodSchemaEmitter
{
    public static string Emit(SchemaSet schema, ViewTypes views)
    {
        var code = new CodeWriter("SecurePods.Views");
        code.Line("/// <summary>Views over trees, and where pods and their parts are found.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Block("public static partial class PodSchema"))
        {
            code.Line("/// <summary>The newest Kubernetes version that the schema knows.</summary>");
            code.Line($"public const string KubernetesVersion = \"{schema.KubernetesVersion}\";");
            code.Line();
            EmitTable(code, "PodWithin", "The way from a type to the pod or pod template within it; empty for these themselves.", PodWithin(schema));
            EmitTable(code, "WithinPod", "The way from a pod to the first place where a type occurs.", WithinPod(schema, views));
            EmitTable(code, "PodWithinKind", "The way from an object, by its <c>apiVersion/kind</c>, to the pod or pod template within it.", PodWithinKind(schema));
        }

        return code.ToString();
    }

    /// <summary>Every type that reaches a pod template through single objects.</summary>
    public static SortedDictionary<string, string> PodWithin(SchemaSet schema)
    {
        var paths = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var package in schema.Packages)
            foreach (var type in package.Types)
                if (PathToPod(schema, type, depth: 0) is { } path)
                    paths[type.Name] = path;
        return paths;
    }

    static string? PathToPod(SchemaSet schema, TypeSpec type, int depth)
    {
        if (type.Name == ViewTypes.Pod || type.ViewedAs == ViewTypes.Pod)
            return "";
        if (depth > 6)
            return null;
        foreach (var field in type.Fields)
        {
            if (field.Type.Shape != TypeShape.Named || schema.Type(field.Type.Name) is not { } target)
                continue;
            if (PathToPod(schema, target, depth + 1) is { } rest)
                return rest.Length == 0 ? field.Name : field.Name + "." + rest;
        }

        return null;
    }

    static IEnumerable<KeyValuePair<string, string>> WithinPod(SchemaSet schema, ViewTypes views) =>
        from package in schema.Packages
        from type in package.Types
        where views.IsViewed(type.Name) && views.Canonical(type.Name) != ViewTypes.Pod
        orderby type.Name
        select new KeyValuePair<string, string>(type.Name, views.PathFromPod[views.Canonical(type.Name)]);

    static IEnumerable<KeyValuePair<string, string>> PodWithinKind(SchemaSet schema) =>
        from entry in PodWithin(schema)
        let type = schema.Type(entry.Key)!
        where type.Kind is not null
        select new KeyValuePair<string, string>(type.Kind!.ApiVersion + "/" + type.ShortName, entry.Value);

    static void EmitTable(CodeWriter code, string name, string summary, IEnumerable<KeyValuePair<string, string>> entries)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyDictionary<string, string> {name} {{ get; }} =");
        using (code.Block("    new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal)"))
        {
            foreach (var entry in entries)
                code.Line($"[\"{entry.Key}\"] = \"{entry.Value}\",");
        }

        code.Line(";");
        code.Line();
    }
}
