using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The implementation of a view over a tree of nodes.</summary>
static class NodeViewEmitter
{
    public static string Emit(TypeSpec type, ViewTypes views)
    {
        var code = new CodeWriter("SecurePods.Views");
        var parent = type.ViewedAs is { } other ? views.NodeView(other) : null;
        var head = parent is null
            ? $"class {views.NodeView(type.Name)}(Node node) : {views.Interface(type.Name)}"
            : $"sealed class {views.NodeView(type.Name)}(Node node) : {parent}(node), {views.Interface(type.Name)}";
        using (code.Block(head))
        {
            if (parent is null)
                EmitHeader(code);
            foreach (var field in views.OwnFields(type))
                if (views.Property(field) is { } property)
                    EmitProperty(code, field, property, views);
        }

        return code.ToString();
    }

    static void EmitHeader(CodeWriter code)
    {
        code.Line("protected Node Node { get; } = node;");
        code.Line("public Presence Presence => Node.Presence;");
        code.Line("public object? Source => Node.Source;");
    }

    static void EmitProperty(CodeWriter code, FieldSpec field, string property, ViewTypes views)
    {
        var member = $"Node[\"{field.Name}\"]";
        var value = field.Type.Shape switch
        {
            TypeShape.List when property.StartsWith("ListView", StringComparison.Ordinal) =>
                $"{member}.Objects<{views.Interface(field.Type.Element!.Name!)}>(static item => new {views.NodeView(field.Type.Element.Name!)}(item))",
            TypeShape.List or TypeShape.Map => $"new({member})",
            _ when views.IsObject(field.Type) => $"new {views.NodeView(field.Type.Name!)}({member})",
            _ => $"{member}.As<{ViewTypes.Scalar(field.Type)}>()",
        };
        code.Line($"public {property} {Naming.Pascal(field.Name)} => {value};");
    }
}
