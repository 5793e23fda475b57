using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>Reads the curated facts of one package.</summary>
internal sealed class CuratedReader(string package, string file, Problems problems)
{
    static readonly Dictionary<string, BlockSort> Sorts =
        new() { ["enum"] = BlockSort.Enum, ["type"] = BlockSort.Type, ["union"] = BlockSort.Union };

    readonly List<CuratedBlock> _blocks = [];
    readonly List<CuratedEntry> _members = [];
    readonly List<string> _comments = [];
    IReadOnlyList<string>? _opening;
    (BlockSort Sort, CuratedEntry Entry)? _heading;

    public CuratedPackage Read(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
            Line(line, $"{file}:{++number}");

        Close();
        var read = new CuratedPackage(package) { Closing = [.. _comments], Blocks = _blocks };
        return _opening is null ? read : read with { Opening = _opening };
    }

    void Line(string line, string place)
    {
        if (line.Length == 0)
            EndOpening();
        else if (line.TrimStart().StartsWith('#'))
            _comments.Add(line);
        else if (line[0] == ' ')
            Member(Words.Split(line), place);
        else
            Heading(Words.Split(line), place);
    }

    /// <summary>Comments up to the first blank line speak of the file.</summary>
    void EndOpening()
    {
        if (_opening is not null || _blocks.Count > 0 || _heading is not null)
            return;
        _opening = [.. _comments];
        _comments.Clear();
    }

    void Heading(List<string> words, string place)
    {
        Close();
        if (words.Count < 2 || !Sorts.TryGetValue(words[0], out var sort))
        {
            problems.Add(place, "should begin with enum, type or union and a name, or with two blanks and the name of a field or value");
            return;
        }

        var entry = Entry(words[1], words[2..], place, sort == BlockSort.Enum ? ["open", "closed"] : sort == BlockSort.Type ? ["view", "deprecated"] : []);
        if (sort == BlockSort.Enum && entry.Has("open") == entry.Has("closed"))
            problems.Add(place, $"the enum {entry.Name} should be either open or closed");
        if (_blocks.Any(block => block.Heading.Name == entry.Name))
            problems.Add(place, $"{entry.Name} is here twice");
        _heading = (sort, entry);
    }

    void Member(List<string> words, string place)
    {
        if (_heading is not { } heading)
        {
            problems.Add(place, "belongs to no enum, type or union above");
            return;
        }

        var entry = Entry(words[0], words[1..], place, heading.Sort switch
        {
            BlockSort.Enum => ["name"],
            BlockSort.Type => ["enum", "mapKey", "default", "deprecated"],
            _ => [],
        });
        if (_members.Any(member => member.Name == entry.Name))
            problems.Add(place, $"{entry.Name} is in {heading.Entry.Name} twice");
        if (heading.Sort == BlockSort.Enum && entry.Flag("name") is null && !entry.Name.Any(char.IsAsciiLetterOrDigit))
            problems.Add(place, $"the value \"{entry.Name}\" gives no C# name; add name=");
        _members.Add(entry);
    }

    CuratedEntry Entry(string name, List<string> rest, string place, string[] allowed)
    {
        var since = rest.Count > 0 && KubernetesRelease.TryParseDate(rest[0], out var date) ? date : (KubernetesRelease?)null;
        KubernetesRelease? until = null;
        var flags = new List<KeyValuePair<string, string?>>();
        foreach (var word in rest.Skip(since is null ? 0 : 1))
        {
            var parts = word.Split('=', 2);
            if (parts is ["until", var version] && KubernetesRelease.TryParseDate(version, out var last))
                until = last;
            else if (allowed.Contains(parts[0]))
                flags.Add(new(parts[0], parts.Length == 2 ? parts[1] : null));
            else
                problems.Add(place, $"{word} is neither a version such as 1.36 nor {string.Join(", ", allowed.Append("until="))}");
        }

        var entry = new CuratedEntry(name, place) { Comments = [.. _comments], Since = since, Until = until, Flags = flags };
        _comments.Clear();
        return entry;
    }

    void Close()
    {
        if (_heading is { } heading)
            _blocks.Add(new(package, heading.Sort, heading.Entry, [.. _members]));
        _heading = null;
        _members.Clear();
    }
}
