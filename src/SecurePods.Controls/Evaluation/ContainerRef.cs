using SecurePods.Views;

namespace SecurePods;

/// <summary>A container with its place in the pod; the default value stands for the pod itself.</summary>
internal readonly struct ContainerRef(IContainerView view, ContainerList list, int index)
{
    readonly IContainerView? _view = view;

    public bool IsPod => _view is null;

    public IContainerView View => _view!;

    public ISecurityContextView SecurityContext => _view!.SecurityContext;

    public ContainerList List { get; } = list;

    public int Index { get; } = index;

    /// <summary>The name; empty where there is none, or none is known.</summary>
    public string Name => _view!.Name.Value ?? "";

    /// <summary>The path, such as <c>spec.initContainers[0]</c>.</summary>
    public string Path => $"spec.{List.FieldName()}[{ValueText.Of(Index)}]";

    /// <summary>The place closest to a setting that is missing from the container.</summary>
    public object? SourceOfMissing => _view!.SecurityContext.Source ?? _view.Source;
}
