using SecurePods.Views;

namespace SecurePods;

/// <summary>A secure default: a field that is filled in where a pod leaves it unset, its value, and when.</summary>
public sealed class SecureDefault
{
    readonly Func<IPodView, IContainerView?, Applies> _when;

    internal SecureDefault(string field, object value, Func<IPodView, IContainerView?, Applies> when)
    {
        Field = field;
        Value = value;
        _when = when;
    }

    /// <summary>The path from the pod; one that begins with <c>containers[]</c> is meant of every init, regular and ephemeral container.</summary>
    public string Field { get; }

    /// <summary>The value: a <see cref="bool"/>, a <see cref="string"/> or a list of strings.</summary>
    public object Value { get; }

    /// <summary>Whether the default is of each container, and not of the pod.</summary>
    public bool IsOfContainers => Field.StartsWith(FieldPath.EveryContainer, StringComparison.Ordinal);

    /// <summary>The path below the pod's spec, or below the container.</summary>
    public string Setting => Field.Substring((IsOfContainers ? FieldPath.EveryContainer : FieldPath.Spec).Length + 1);

    /// <summary>Whether the default fills the field: the field is unset, and the API server takes it beside what else is set.</summary>
    /// <param name="pod">The pod.</param>
    /// <param name="container">The container, if the default <see cref="IsOfContainers"/>.</param>
    public Applies When(IPodView pod, IContainerView? container) => _when(pod, container);

    /// <summary>The field and the value.</summary>
    public override string ToString() => $"{Field}: {(Value is IEnumerable<string> texts ? $"[{string.Join(", ", texts)}]" : ValueText.Of(Value))}";
}
