using Microsoft.CodeAnalysis;
using SecurePods.Analyzers;

namespace SecurePods.CodeFixes;

/// <summary>How the breach of a rule is mended in code, as the catalogue says: the setting is taken out, or gets the value that is allowed first.</summary>
sealed class Mend
{
    Mend(string title, string? value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The rules that have a mend.</summary>
    public static IEnumerable<string> Rules => Catalogue.Rules.Where(rule => rule.Mending is Mending.Remove or Mending.Correct).Select(rule => rule.Id);

    public string Title { get; }

    /// <summary>The value to be set, as a manifest writes it; null where the setting is taken out.</summary>
    public string? Value { get; }

    public static Mend? Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(Diagnostics.Mendable) || Catalogue.Find(diagnostic.Id) is not { } rule)
            return null;
        var path = diagnostic.Properties[Diagnostics.Paths]?.Split('\n')[0] ?? "";
        var field = FieldOf(path);
        if (rule.CorrectionAt(path) is { } value)
            return new($"Set {field} to {value}", value);
        return new(field.Length == 0 ? "Remove the call" : $"Remove the setting of {field}", null);
    }

    static string FieldOf(string path)
    {
        if (FieldPath.IsAnnotation(path))
            return "the annotation";
        var last = path.Substring(path.LastIndexOf('.') + 1);
        var bracket = last.IndexOf('[');
        return bracket < 0 ? last : last.Substring(0, bracket);
    }
}
