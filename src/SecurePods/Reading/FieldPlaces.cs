namespace SecurePods.Reading;

/// <summary>Where in a kind a field stands.</summary>
static class FieldPlaces
{
    const int Deepest = 12;

    /// <summary>The object with a field of that name that is nearest to a place: with the most of the way in common, then the shortest way.</summary>
    public static FieldPlace? Nearest(string root, IReadOnlyList<string> names, string field)
    {
        var search = new Search(names, field);
        search.Visit(root, common: 0);
        return search.Best;
    }

    sealed class Search(IReadOnlyList<string> names, string field)
    {
        readonly List<TypedField> _way = [];
        readonly HashSet<string> _types = [];
        (int Missing, int Steps, int Length) _rank = (int.MaxValue, 0, 0);

        public FieldPlace? Best { get; private set; }

        public void Visit(string type, int common)
        {
            if (_way.Count == Deepest || !_types.Add(type))
                return;
            if (FieldTable.Has(type, field))
                Offer(common);
            foreach (var next in FieldTable.Of(type))
            {
                if (next.Type is null)
                    continue;
                _way.Add(next);
                Visit(next.Type, common == _way.Count - 1 && common < names.Count && names[common] == next.Name ? common + 1 : common);
                _way.RemoveAt(_way.Count - 1);
            }

            _types.Remove(type);
        }

        void Offer(int common)
        {
            var path = string.Join('.', _way.Select(step => step.Name + step.Brackets));
            var rank = (names.Count - common, _way.Count, path.Length);
            if (rank.CompareTo(_rank) >= 0)
                return;
            _rank = rank;
            Best = new(path, _way.LastOrDefault(step => step.Brackets == "[]").Name);
        }
    }
}

/// <summary>An object within a kind, and the last list on the way to it.</summary>
readonly record struct FieldPlace(string Path, string? ListName);
