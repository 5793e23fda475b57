using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Reading;

/// <summary>
/// The branches that a reading takes where the code has a choice. One reading goes one way, so each sees one object as it would be made; the readings
/// of a member together take every branch at least once.
/// </summary>
sealed class Choices
{
    readonly List<KeyValuePair<SyntaxNode, int>> _made = [];
    readonly List<int> _branches = [];
    readonly IReadOnlyList<KeyValuePair<SyntaxNode, int>> _given;

    public Choices(IReadOnlyList<KeyValuePair<SyntaxNode, int>>? given = null) => _given = given ?? [];

    /// <summary>How many choices the reading came to.</summary>
    public int Count => _made.Count;

    /// <summary>The branch to take, from 0. The same code read twice goes the same way.</summary>
    public int Take(SyntaxNode code, int branches)
    {
        foreach (var made in _made)
            if (made.Key == code)
                return made.Value;

        var branch = 0;
        foreach (var given in _given)
            if (given.Key == code)
                branch = given.Value;
        _made.Add(new(code, branch));
        _branches.Add(branches);
        return branch;
    }

    /// <summary>Reads until each branch was taken, but for a limit that only code without end reaches.</summary>
    public static IEnumerable<T> ReadAll<T>(Func<Choices, T> read)
    {
        const int MostReadings = 64;
        var pending = new Queue<Choices>();
        var taken = new HashSet<(SyntaxNode, int)>();
        pending.Enqueue(new());
        for (var readings = 0; pending.Count > 0 && readings < MostReadings; readings++)
        {
            var choices = pending.Dequeue();
            yield return read(choices);
            choices.AddOthers(pending, taken);
        }
    }

    /// <summary>Reads along every way there is; false if there are more than can be gone.</summary>
    public static bool ReadEvery(Action<Choices> read)
    {
        const int MostReadings = 256;
        var pending = new Stack<Choices>();
        pending.Push(new());
        for (var readings = 0; pending.Count > 0; readings++)
        {
            if (readings == MostReadings)
                return false;
            var choices = pending.Pop();
            read(choices);
            choices.AddEvery(pending);
        }

        return true;
    }

    void AddEvery(Stack<Choices> pending)
    {
        for (var i = _given.Count; i < _made.Count; i++)
            for (var branch = 1; branch < _branches[i]; branch++)
                pending.Push(new([.. _made.Take(i), new(_made[i].Key, branch)]));
    }

    void AddOthers(Queue<Choices> pending, HashSet<(SyntaxNode, int)> taken)
    {
        foreach (var made in _made)
            taken.Add((made.Key, made.Value));
        for (var i = 0; i < _made.Count; i++)
            for (var branch = 0; branch < _branches[i]; branch++)
                if (taken.Add((_made[i].Key, branch)))
                    pending.Enqueue(new([.. _made.Take(i), new(_made[i].Key, branch)]));
    }
}
