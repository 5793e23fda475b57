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
        var what = found.Message;
        var more = paths > 1 ? $" and {paths - 1} more" : "";
        var where = found.Path.Length == 0 ? "" : found.Finding is null ? $" [{found.Path}{more}]" : $" [{found.Path}; {Forbidden(found.Control, settings)}]";
        return $"{Capitalised(what)}{where}: {found.Rule.Remedy}";
    }

    static string Forbidden(Control? control, ProjectSettings settings) =>
        control?.Level is { } level ? $"forbidden from {level.ToString().ToLowerInvariant()} on, Kubernetes {settings.Version}" : "beyond every level";

    static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
