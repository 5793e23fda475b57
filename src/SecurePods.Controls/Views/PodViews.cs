using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>Views over trees of nodes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PodViews
{
    /// <summary>A pod from a tree with the members <c>metadata</c> and <c>spec</c>.</summary>
    public static IPodView FromNode(Node node) => new PodNodeView(node);
}
