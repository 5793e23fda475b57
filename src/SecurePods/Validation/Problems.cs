namespace SecurePods.Validation;

/// <summary>
/// Collects what the API server would refuse in an object, with the path where one stands. Nothing is allocated while all is well.
/// </summary>
internal sealed partial class Problems
{
    readonly Seen<string> _names = new();
    readonly Seen<PortKey> _ports = new();
    readonly PathStack _path = new();
    List<Problem>? _found;

    /// <summary>The object that is looked at: a few rules hold for one kind only.</summary>
    public Manifest Subject { get; private set; } = null!;

    public IReadOnlyList<Problem> Found => _found ?? (IReadOnlyList<Problem>)[];

    public void Begin(Manifest subject)
    {
        Subject = subject;
        _path.Clear();
        _found = null;
    }

    /// <summary>An empty set of names for one rule, which ends the one before.</summary>
    public Seen<string> NoNames() => _names.Cleared();

    /// <summary>An empty set of ports for one rule, which ends the one before.</summary>
    public Seen<PortKey> NoPorts() => _ports.Cleared();

    public void Enter(string field) => _path.Push(PathSegment.Field(field));

    public void Enter(int index) => _path.Push(PathSegment.Item(index));

    public void EnterKey(string key) => _path.Push(PathSegment.Entry(key));

    public void Exit() => _path.Pop();

    /// <param name="field">The field relative to where one stands; null for the place itself.</param>
    /// <param name="value">What was found; null where something is missing.</param>
    /// <param name="rule">The rule, in words that follow the value: "must be …".</param>
    public void Add(string? field, object? value, string rule)
    {
        _found ??= [];
        _found.Add(new(ObjectIdentity.Of(Subject), _path.To(field), Shown.Value(value), rule));
    }
}
