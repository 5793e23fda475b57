using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>What code that cannot be seen gets hold of.</summary>
static class Escaping
{
    /// <summary>The object may get more members and items, at any depth. What was said of it was said nonetheless.</summary>
    public static void Escape(this Node node)
    {
        if (node.Kind is not (NodeKind.Object or NodeKind.List))
            return;
        node.IsOpen = true;
        foreach (var member in node.Members)
            member.Value.Escape();
        foreach (var item in node.Items)
            item.Escape();
    }
}
