using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecurePods.Analyzers.Judging;

namespace SecurePods.Analyzers;

/// <summary>From what was found to what the compiler prints.</summary>
static class Diagnostics
{
    /// <summary>The property with the paths of the fields, one a line.</summary>
    public const string Paths = "Paths";

    /// <summary>The property that says that the place is the setting itself, for a fixer to change.</summary>
    public const string Mendable = "Mendable";

    /// <param name="found">The same rule at the same place, found of one object or several.</param>
    /// <param name="settings">What the project declares.</param>
    public static Diagnostic Of(IReadOnlyList<Found> found, ProjectSettings settings)
    {
        var first = found[0];
        return Diagnostic.Create(
            Descriptors.OfRules[first.Rule.Id],
            first.Origin.Location,
            first.ContainerName is { } name ? [name.Location] : null,
            PropertiesOf(found),
            Message(first, PathsOf(found).Count, settings));
    }

    static ImmutableDictionary<string, string?> PropertiesOf(IReadOnlyList<Found> found)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Paths, string.Join("\n", PathsOf(found)));
        if (found.All(one => one.Origin.IsMendable && one.Finding is not { Value: null }))
            properties.Add(Mendable, "");
        return properties.ToImmutable();
    }

    static List<string> PathsOf(IReadOnlyList<Found> found) => found.Select(one => one.Path).Distinct().OrderBy(path => path, StringComparer.Ordinal).ToList();

    static string Message(Found found, int paths, ProjectSettings settings)
    {
        var more = found is { Finding: null, Path.Length: > 0 } && paths > 1 ? $" and {paths - 1} more" : "";
        return Message(found.Rule, found.Message, found.Path + more, found.Finding is null ? null : Forbidden(found.Control?.Level, settings));
    }

    /// <summary>What is printed of a rule that is broken.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="path">The field; empty where it is none.</param>
    /// <param name="forbidden">By what it is forbidden; null of what no control looks for.</param>
    public static string Message(RuleInfo rule, string what, string path, string? forbidden)
    {
        var where = path.Length == 0 ? "" : forbidden is null ? $" [{path}]" : $" [{path}; {forbidden}]";
        return $"{Capitalised(what)}{where}: {rule.Remedy}";
    }

    /// <summary>By which level something is forbidden; null stands for none.</summary>
    public static string Forbidden(Level? lowest, ProjectSettings settings) =>
        lowest is { } level ? $"forbidden from {level.ToString().ToLowerInvariant()} on, Kubernetes {settings.Version}" : "beyond every level";

    static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
