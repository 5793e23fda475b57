using System.Globalization;

namespace SecurePods.Cli.Editing;

/// <summary>A step down a tree: to a member, by its name, or to an item, by its index.</summary>
readonly record struct Step(string? Name, int Index = -1)
{
    /// <summary>The steps of a finding's path: <c>spec.containers[0].image</c>, or <c>metadata.annotations[key]</c>.</summary>
    public static List<Step> Of(string path)
    {
        if (FieldPath.IsAnnotation(path))
        {
            var bracket = path.IndexOf('[', StringComparison.Ordinal);
            return [.. Of(path[..bracket]), new(path[(bracket + 1)..^1])];
        }

        var steps = new List<Step>();
        foreach (var part in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
            steps.Add(part.EndsWith(']') ? new(null, int.Parse(part[..^1], CultureInfo.InvariantCulture)) : new(part));
        return steps;
    }

    /// <summary>The name or the index.</summary>
    public override string ToString() => Name ?? $"[{Index.ToString(CultureInfo.InvariantCulture)}]";
}
