using SecurePods.Views;

namespace SecurePods;

/// <summary>A container with its place in the pod; the default value stands for the pod itself.</summary>
internal readonly struct ContainerRef(IContainerView view, ContainerList list, int index)
{
    public bool IsPod => View is null;

    public IContainerView View { get; } = view;

    public ISecurityContextView SecurityContext { get; } = view.SecurityContext;

    public ContainerList List { get; } = list;

    public int Index { get; } = index;

    /// <summary>The name; empty where there is none, or none is known.</summary>
    public string Name => View.Name.Value ?? "";

    /// <summary>The path, such as <c>spec.initContainers[0]</c>.</summary>
    public string Path => $"spec.{List.FieldName()}[{ValueText.Of(Index)}]";

    /// <summary>The place closest to a setting that is missing from the container.</summary>
    public object? SourceOfMissing => SecurityContext.Source ?? View.Source;
}
