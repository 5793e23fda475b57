using SecurePods.Annotations;
using SecurePods.Core.V1;

namespace SecurePods.Builders;

public abstract partial class PodBuilderBase<TSelf>
{
    /// <summary>Adds a container that runs an image, or continues the one of that name.</summary>
    /// <param name="name">The container's name, unique in the pod.</param>
    /// <param name="image">The image that it runs; best with a tag or digest that never changes.</param>
    /// <param name="configure">Sets the rest.</param>
    public TSelf Container(
        [Sets("spec.containers[].name")] string name,
        [Sets("spec.containers[].image")] string image,
        [Sets("spec.containers[]")] Action<ContainerBuilder>? configure = null) =>
        Container(name, container => configure.After(container.Image(image)));

    /// <summary>Adds a container that runs to its end before the others start, or continues the one of that name.</summary>
    /// <inheritdoc cref="Container(string, string, Action{ContainerBuilder}?)"/>
    public TSelf InitContainer(
        [Sets("spec.initContainers[].name")] string name,
        [Sets("spec.initContainers[].image")] string image,
        [Sets("spec.initContainers[]")] Action<ContainerBuilder>? configure = null) =>
        InitContainer(name, container => configure.After(container.Image(image)));
}

static class Configuring
{
    public static void After<T>(this Action<T>? configure, T builder) => configure?.Invoke(builder);
}
