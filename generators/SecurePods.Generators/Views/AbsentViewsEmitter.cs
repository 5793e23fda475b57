using SecurePods.Generators.Emit;

namespace SecurePods.Generators.Views;

/// <summary>One shared view of nothing a type: what a model shows for an object that is not set.</summary>
static class AbsentViewsEmitter
{
    public static string Emit(ViewTypes views)
    {
        var code = new CodeWriter("SecurePods.Views");
        code.Line("/// <summary>Views of objects that are not set.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Block("public static class AbsentViews"))
        {
            foreach (var type in views.All)
            {
                code.Line($"/// <summary>No <c>{type.ShortName}</c>.</summary>");
                code.Line($"public static {views.Interface(type.Name)} {type.ShortName} {{ get; }} = new {views.NodeView(type.Name)}(Node.Absent);");
            }
        }

        return code.ToString();
    }
}
