using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>
/// Mends a part of a file, one mend of each container at a time. After them the text is read again: unless it says what it is to say, they are undone.
/// </summary>
sealed class PartMender(FixSettings settings)
{
    /// <summary>More mends than any part needs; a part in which one undoes another would be mended for ever.</summary>
    const int Most = 100_000;

    readonly Dictionary<(int Object, (string Rule, string Path, string? Value) Mend), string> _obstacles = [];
    readonly List<MadeMend> _made = [];
    MendablePart _part = null!;
    bool _isGuarded;

    /// <summary>The part as it is mended; as it was if there is nothing to do.</summary>
    /// <remarks>All mends together may be fine where a single one would not be: only if they are not is each asked for itself.</remarks>
    public MendedPart Mend(MendablePart before)
    {
        Run(before, isGuarded: false);
        if (_made.Count > 0 && Refusals.AreMore(before, _part))
            Run(before, isGuarded: true);
        return new(_part.Source, [.. _made], _part.Objects.SelectMany(Obstacles).ToDictionary(entry => entry.Key, entry => entry.Obstacle));
    }

    void Run(MendablePart part, bool isGuarded)
    {
        _part = part;
        _isGuarded = isGuarded;
        _made.Clear();
        _obstacles.Clear();
        var madeBefore = -1;
        while (_made.Count < Most)
        {
            var next = part.Objects.SelectMany(Next).ToList();
            if (next.Count == 0 && (_obstacles.Count == 0 || _made.Count == madeBefore))
                return;
            if (next.Count == 0)
            {
                // What stood in the way of a mend may be gone with another.
                madeBefore = _made.Count;
                _obstacles.Clear();
            }
            else if (!TryMake(next))
            {
                foreach (var one in next)
                    if (next.Count > 1 && TryMake([one]))
                        break;
                    else
                        _obstacles[(one.Object.Index, one.Mend.Key)] = ObstacleOf(one);
            }

            part = _part;
        }
    }

    /// <summary>A mend of the pod's own, and one of each container: those are out of one another's way.</summary>
    IEnumerable<(MendableObject Object, Mend Mend)> Next(MendableObject one) => one.Mends
        .Where(mend => mend.Change is not null && !_obstacles.ContainsKey((one.Index, mend.Key)))
        .DistinctBy(mend => mend.Owner)
        .Select(mend => (one, mend));

    bool TryMake(List<(MendableObject Object, Mend Mend)> mends)
    {
        if (Attempt(mends) is not { } mended)
            return false;
        foreach (var (one, mend) in mends)
            _made.Add(new(one.Document, mend));
        _part = mended;
        return true;
    }

    /// <summary>The first way to mend that stands the test; of several mends, the first ways of all.</summary>
    MendablePart? Attempt(List<(MendableObject Object, Mend Mend)> mends)
    {
        var ways = mends.Count == 1
            ? _part.EditsOf(mends[0].Object, mends[0].Mend)
            : [mends.SelectMany(mend => _part.EditsOf(mend.Object, mend.Mend).FirstOrDefault() ?? []).ToArray()];
        foreach (var edits in ways)
            if (_part.With(edits, mends, settings) is { } mended && !(_isGuarded && Refusals.AreMore(_part, mended)))
                return mended;
        return null;
    }

    string ObstacleOf((MendableObject Object, Mend Mend) one) =>
        _isGuarded && _part.EditsOf(one.Object, one.Mend).Select(edits => _part.With(edits, [one], settings)).OfType<MendablePart>().FirstOrDefault() is { } mended
            ? string.Join("; ", Refusals.More(_part, mended))
            : "its text cannot be changed without changing something else, as where an anchor or a merge key shares it";

    IEnumerable<((int Object, string Rule, string Field) Key, string Obstacle)> Obstacles(MendableObject one) =>
        from mend in one.Mends
        let obstacle = mend.Obstacle ?? _obstacles.GetValueOrDefault((one.Index, mend.Key))
        where obstacle is not null
        select ((one.Index, mend.Finding.Rule.Id, one.FieldOf(mend)), obstacle);
}

/// <summary>A part of a file as it is mended.</summary>
/// <param name="Source">The text.</param>
/// <param name="Made">The mends that were made.</param>
/// <param name="Obstacles">What stands in the way of others, by the object's number in the part, the rule and the field.</param>
sealed record MendedPart(DocumentText Source, IReadOnlyList<MadeMend> Made, IReadOnlyDictionary<(int Object, string Rule, string Field), string> Obstacles);

/// <summary>A mend that was made.</summary>
/// <param name="Document">The object, as it was before.</param>
/// <param name="Mend">The mend.</param>
sealed record MadeMend(ManifestDocument Document, Mend Mend);
