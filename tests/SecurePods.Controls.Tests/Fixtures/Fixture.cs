using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>
/// What the Pod Security Standards say of one field, written down a second time: values that pass, values that fail, and how Kubernetes then words it. Pods
/// are derived from it, one for each value, version and kind of container.
/// </summary>
sealed record Fixture(string Control, string Rule, string Path)
{
    /// <summary>The minor versions that it holds for, the last one excluded.</summary>
    public (int From, int Until) Versions { get; init; } = (0, int.MaxValue);

    /// <summary>Values that pass; null is unset.</summary>
    public required object?[] Pass { get; init; }

    /// <summary>Values that fail.</summary>
    public required object?[] Fail { get; init; }

    /// <summary>Kubernetes' reason; null of a control beyond every level.</summary>
    public string? Reason { get; init; }

    /// <summary>Kubernetes' detail, of who and which value.</summary>
    public Func<Place, object?, string>? Detail { get; init; }

    /// <summary>What else must differ from the clean pod: a path, and the value there.</summary>
    public (string Path, object? Value)[] Given { get; init; } = [];

    /// <summary>Whether the values are names of volume sources.</summary>
    public bool IsOfVolumes => Path == "spec.volumes[]";

    /// <summary>Where it can be set.</summary>
    public IEnumerable<Place> Places => Place.Of(Path);

    /// <summary>The path at a place; of volumes, the value is the name of the source.</summary>
    public string PathAt(Place place, object? value) => IsOfVolumes ? $"spec.volumes[0].{value}" : place.At(Path);

    /// <summary>The clean pod, but for this value at that place.</summary>
    public Node Pod(Place place, object? value, Node? start = null)
    {
        var pod = Given.Aggregate(start ?? CleanTree.Pod, (node, given) => node.With(given.Path, given.Value));
        if (!IsOfVolumes)
            return pod.With(PathAt(place, value), value);
        var volume = Node.Object();
        volume.Set("name", Node.Scalar("vol"));
        if (value is not null)
            volume.Set((string)value, Node.Object());
        return pod.With("spec.volumes[0]", volume);
    }

    public bool HoldsFor(KubernetesVersion version) => version.Minor >= Versions.From && version.Minor < Versions.Until;

    public override string ToString() => $"{Control} {Path} {Versions}";
}
