using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The tables that say where a pod is within an object, and where a type is within a pod.</summary>
static class PodSchemaEmitter
{
    public static string Emit(SchemaSet schema, ViewTypes views)
    {
        var paths = new PodPaths(schema);
        var code = new CodeWriter("SecurePods.Views");
        code.Line("/// <summary>Views over trees, and where pods and their parts are found.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Block("public static partial class PodSchema"))
        {
            code.Line("/// <summary>The newest Kubernetes version that the schema knows.</summary>");
            code.Line($"public const string KubernetesVersion = \"{schema.KubernetesVersion}\";");
            code.Line();
            EmitTable(code, "PodWithin", "The way from a type to the pod or pod template within it; empty for these themselves.", paths.All);
            EmitTable(code, "WithinPod", "The way from a pod to the first place where a type occurs.", WithinPod(schema, views));
            EmitTable(code, "ObjectFields", "The types of the objects, or of the items, that the fields of a pod and of what holds one have, by <c>type.field</c>.", ObjectFields(schema, views, paths));
            EmitTable(code, "PodWithinKind", "The way from an object, by its <c>apiVersion/kind</c>, to the pod or pod template within it.", PodWithinKind(schema, paths));
        }

        return code.ToString();
    }

    static IEnumerable<KeyValuePair<string, string>> WithinPod(SchemaSet schema, ViewTypes views) =>
        from package in schema.Packages
        from type in package.Types
        where views.IsViewed(type.Name) && views.Canonical(type.Name) != ViewTypes.Pod
        orderby type.Name
        select new KeyValuePair<string, string>(type.Name, views.PathFromPod[views.Canonical(type.Name)]);

    static IEnumerable<KeyValuePair<string, string>> PodWithinKind(SchemaSet schema, PodPaths paths) =>
        from entry in paths.All
        let type = schema.Type(entry.Key)!
        where type.Kind is not null
        select new KeyValuePair<string, string>(type.Kind!.ApiVersion + "/" + type.ShortName, entry.Value);

    static IEnumerable<KeyValuePair<string, string>> ObjectFields(SchemaSet schema, ViewTypes views, PodPaths paths) =>
        from package in schema.Packages
        from type in package.Types
        where views.IsViewed(type.Name) || paths.Of(type.Name) is not null
        from field in type.Fields
        let target = field.Type.Innermost
        where views.IsObject(target) && (views.IsViewed(target.Name) || paths.Of(target.Name!) is not null)
        select new KeyValuePair<string, string>(type.Name + "." + field.Name, target.Name!);

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
