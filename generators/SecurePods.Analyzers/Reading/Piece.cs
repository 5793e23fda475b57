using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>The largest part of an object that an expression shows: the whole of it, or what a helper or a model alone says.</summary>
sealed class Piece
{
    readonly List<Waived> _waived = [];
    readonly Dictionary<string, Spread> _spreads = new(StringComparer.Ordinal);
    List<Reported>? _reports;

    public Piece(string? type, Origin origin, Node node)
    {
        Type = type;
        Origin = origin;
        Node = node;
    }

    /// <summary>The schema's name of the object's type.</summary>
    public string? Type { get; }

    /// <summary>The expression that makes it.</summary>
    public Origin Origin { get; }

    /// <summary>The tree.</summary>
    public Node Node { get; set; }

    /// <summary>Whether the object is finished: what it leaves unset is unset, and the secure defaults are in.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Whether the expression makes a pod or what holds one, and does not only go on with it.</summary>
    public bool IsMade { get; set; }

    /// <summary>Whether nothing more is said of the object: what it leaves out is missing.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Whether the object became a part of another one, and is judged there.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether the pod gets no secure defaults.</summary>
    public bool NoSecureDefaults { get; set; }

    /// <summary>The calls that break a rule by themselves.</summary>
    public IReadOnlyList<Reported> Reports => _reports is null ? [] : _reports;

    /// <summary>What is set on each item of a list that does not say otherwise, the last word a path.</summary>
    public IEnumerable<Spread> Spreads => _spreads.Values;

    /// <param name="rule">The rule.</param>
    /// <param name="origin">The place.</param>
    /// <param name="what">What the rule's message says of it.</param>
    public void Report(string rule, Origin origin, string? what = null) => (_reports ??= []).Add(new(rule, origin, what));

    /// <summary>What is waived of it.</summary>
    public IReadOnlyList<Waived> Waivers => _waived;

    public void Waive(Waived waived) => _waived.Add(waived);

    public void Add(Spread spread) => _spreads[string.Join(".", spread.Path.Steps)] = spread;

    /// <summary>Whether a rule is waived for a container, or for the pod's own fields.</summary>
    public bool IsWaived(string rule, object? container)
    {
        foreach (var waived in _waived)
            if (ReferenceEquals(waived.Container, container) && (waived.Rule is null || waived.Rule == rule))
                return true;
        return false;
    }
}

/// <summary>A rule that is waived.</summary>
/// <param name="Container">Where the container for which it is was said; null for the pod's own fields.</param>
/// <param name="Rule">The rule; null if it cannot be read, and may be any.</param>
/// <param name="Origin">The place.</param>
readonly record struct Waived(object? Container, string? Rule, Origin Origin);

/// <summary>A call that breaks a rule by itself.</summary>
readonly record struct Reported(string Rule, Origin Origin, string? What);

/// <summary>A setting of each item of a list.</summary>
/// <param name="Node">The object that has the list.</param>
/// <param name="Path">The way to the setting.</param>
/// <param name="Value">The value.</param>
readonly record struct Spread(Node Node, SetPath Path, Node Value);
