using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>An object of the Kubernetes API, read-only, as a control sees it. Never null: a field of an absent object is absent, of an unknown one unknown.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IView
{
    /// <summary>What is known of the object itself.</summary>
    Presence Presence { get; }

    /// <summary>Where the object was said; null in a finished object.</summary>
    object? Source { get; }
}
