using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The interface of a viewed type: one property a field.</summary>
static class ViewInterfaceEmitter
{
    public static string Emit(TypeSpec type, ViewTypes views)
    {
        var code = new CodeWriter("SecurePods.Views");
        var parent = type.ViewedAs is { } other ? views.Interface(other) : "IView";
        code.Line($"/// <summary>Read-only view of <c>{type.Name}</c>.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Block($"public interface {views.Interface(type.Name)} : {parent}"))
        {
            foreach (var field in views.OwnFields(type))
            {
                if (views.Property(field) is not { } property)
                    continue;
                code.Line($"/// <summary>The field <c>{field.Name}</c>.</summary>");
                code.Line($"{property} {Naming.Pascal(field.Name)} {{ get; }}");
            }
        }

        return code.ToString();
    }
}
