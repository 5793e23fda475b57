using System.Diagnostics.CodeAnalysis;

namespace SecurePods.Validation;

/// <summary>A group of members of which an object may have one. The second and every further one is reported.</summary>
internal ref struct OneOf(Problems problems, string members)
{
    string? _first;

    [UnscopedRef]
    public ref OneOf Member(string name, object? value)
    {
        if (value is not null)
            Meet(name);
        return ref this;
    }

    /// <summary>A member that the API server counts, but suffers beside an earlier one.</summary>
    [UnscopedRef]
    public ref OneOf Suffered(string name, object? value)
    {
        if (value is not null)
            _first ??= name;
        return ref this;
    }

    public readonly void DemandOne()
    {
        if (_first is null)
            problems.Add(null, null, $"must have {members}");
    }

    void Meet(string name)
    {
        if (_first is null)
            _first = name;
        else
            problems.Add(name, null, $"must not be given beside {_first}: only one of {members}");
    }
}
