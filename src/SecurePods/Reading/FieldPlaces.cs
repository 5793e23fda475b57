namespace SecurePods.Reading;

/// <summary>Where in a kind a field stands.</summary>
static class FieldPlaces
{
    const int Deepest = 12;

    /// <summary>The object with a field of that name, for a value of that sort, that is nearest to a place: with the fewest steps up and down, then the shortest way.</summary>
    public static FieldPlace? Nearest(string root, IReadOnlyList<string> names, string field, bool isStructured)
    {
        var search = new Search(names, field, isStructured);
        search.Visit(root, common: 0);
        return search.Best;
    }

    sealed class Search(IReadOnlyList<string> names, string field, bool isStructured)
    {
        readonly List<TypedField> _way = [];
        readonly HashSet<string> _types = [];
        (int Distance, int Steps, int Length) _rank = (int.MaxValue, 0, 0);

        public FieldPlace? Best { get; private set; }

        public void Visit(string type, int common)
        {
            if (_way.Count == Deepest || !_types.Add(type))
                return;
            foreach (var next in FieldTable.Of(type))
            {
                if (next.Name == field && next.IsStructured == isStructured)
                    Offer(common);
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
            var rank = (names.Count + _way.Count - (2 * common), _way.Count, path.Length);
            if (rank.CompareTo(_rank) >= 0)
                return;
            _rank = rank;
            Best = new(path, _way.LastOrDefault(step => step.Brackets == "[]").Name);
        }
    }
}

/// <summary>An object within a kind, and the last list on the way to it.</summary>
readonly record struct FieldPlace(string Path, string? ListName);
