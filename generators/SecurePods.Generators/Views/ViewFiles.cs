using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The files of the views.</summary>
static class ViewFiles
{
    public static IEnumerable<KeyValuePair<string, string>> All(SchemaSet schema)
    {
        if (schema.Type(ViewTypes.Pod) is null)
            yield break;

        var views = new ViewTypes(schema);
        foreach (var type in views.All)
        {
            yield return new($"{views.Interface(type.Name)}.g.cs", ViewInterfaceEmitter.Emit(type, views));
            yield return new($"{views.NodeView(type.Name)}.g.cs", NodeViewEmitter.Emit(type, views));
        }

        yield return new("AbsentViews.g.cs", AbsentViewsEmitter.Emit(views));
        yield return new("PodSchema.g.cs", PodSchemaEmitter.Emit(schema, views));
        yield return new("ApiHistory.g.cs", ApiHistoryEmitter.Emit(schema));
    }
}
