using SecurePods.Views;

namespace SecurePods.Reading;

/// <summary>What a field that its type has not may have been meant to be.</summary>
static class Suggestion
{
    const int MostListed = 8;

    /// <param name="root">The type of the document.</param>
    /// <param name="type">The type that has no such field.</param>
    /// <param name="names">The fields on the way to where it stands.</param>
    /// <param name="field">The field.</param>
    /// <param name="kind">What it was given.</param>
    /// <returns>Words that follow "has no such field"; empty if nothing is like it.</returns>
    public static string For(string root, string type, IReadOnlyList<string> names, string field, NodeKind kind)
    {
        if (field.Length > 64)
            return "";
        if (Nearest(type, field, most: 1) is { } typo)
            return $"; did you mean {typo}?";
        if (FieldPlaces.Nearest(root, names, field, kind is NodeKind.Object or NodeKind.List) is { } place)
            return place.ListName is { } list ? $"; {place.Path} has it: set it on each of the {list}" : $"; {(place.Path.Length == 0 ? "the object itself" : place.Path)} has it";
        if (Nearest(type, field, most: 1 + field.Length / 4) is { } like)
            return $"; did you mean {like}?";
        return FieldTable.Of(type).Length is > 0 and <= MostListed ? $"; it has {string.Join(", ", FieldTable.Of(type).ToArray().Select(known => known.Name))}" : "";
    }

    /// <summary>The type's field that is most like a name; a difference in case or in hyphens is none.</summary>
    static string? Nearest(string type, string field, int most)
    {
        string? nearest = null;
        foreach (var known in FieldTable.Of(type))
        {
            var distance = EditDistance.Between(Plain(known.Name), Plain(field));
            if (distance > most || distance >= known.Name.Length)
                continue;
            most = distance - 1;
            nearest = known.Name;
        }

        return nearest;
    }

    static string Plain(string name) => name.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
