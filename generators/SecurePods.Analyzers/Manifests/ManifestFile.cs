using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers.Judging;
using SecurePods.Yaml;

namespace SecurePods.Analyzers.Manifests;

/// <summary>What is wrong with the objects of a file.</summary>
sealed class ManifestFile
{
    readonly TextPlaces _places;
    readonly ProjectSettings _settings;

    /// <summary>One place breaks a rule once, however many aliases lead to it.</summary>
    readonly HashSet<(string Rule, int Line, int Column)> _told = [];

    ManifestFile(TextPlaces places, ProjectSettings settings)
    {
        _places = places;
        _settings = settings;
    }

    public static IEnumerable<Diagnostic> Judge(string path, SourceText text, ProjectSettings settings, CancellationToken cancellation)
    {
        var file = new ManifestFile(new(path, text), settings);
        foreach (var document in ManifestReader.Read(text.ToString(), path))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var diagnostic in file.Judge(document))
                yield return diagnostic;
        }
    }

    IEnumerable<Diagnostic> Judge(ManifestDocument document)
    {
        foreach (var error in document.Errors)
            yield return Unreadable(error);

        var verdict = ManifestJudge.Judge(document, _settings.Level, _settings.Version, DateTime.UtcNow);
        foreach (var violation in verdict.Violations)
            foreach (var finding in violation.Findings.Where(IsToTell))
                yield return Of(finding, Diagnostics.Forbidden(violation.Level, _settings));
        foreach (var finding in verdict.Warnings.Where(IsToTell))
            yield return Of(finding, IsOfControl(finding.Rule) ? Diagnostics.Forbidden(null, _settings) : null);

        if (document.Errors.Count == 0)
            foreach (var error in verdict.Undetermined)
                yield return Unreadable(error);
    }

    bool IsToTell(FindingReport finding) =>
        finding is { IsWaived: false, IsEntailed: false } && _told.Add((finding.Rule.Id, finding.Place.Line, finding.Place.Column));

    static bool IsOfControl(RuleInfo rule) => Catalogue.Controls.Any(control => control.Rules.Contains(rule));

    Diagnostic Of(FindingReport finding, string? forbidden) => Of(finding.Rule.Id, finding.Place, Diagnostics.Message(finding.Rule, finding.Message, finding.Field, forbidden));

    Diagnostic Unreadable(YamlError error)
    {
        var rule = Catalogue.Find(Rule.UnreadableManifest)!;
        return Of(rule.Id, new(error.Line, error.Column), Diagnostics.Message(rule, $"{rule.Message}: {error.Message}", "", null));
    }

    Diagnostic Of(string rule, TextPosition place, string message) => Diagnostic.Create(Descriptors.OfRules[rule], _places.Of(place), message);
}
