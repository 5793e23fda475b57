using System.Text.RegularExpressions;
using SecurePods.Reading;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>What the library's reader finds wrong with a document: its text, unknown fields, wrong types and values.</summary>
static partial class StrictReading
{
    /// <summary>The ends of the paths at which controls look.</summary>
    static readonly HashSet<string> Judged =
        [.. Catalogue.Controls.SelectMany(control => control.Revisions).SelectMany(revision => revision.Fields).Select(field => End(field.Path))];

    public static IEnumerable<ErrorReport> Errors(ManifestDocument document)
    {
        var problems = new List<ReadProblem>();
        ManifestReading.Read(document, ReadMode.Strict, problems);
        return problems.Where(problem => !IsJudged(problem)).Select(problem => new ErrorReport(
            problem.Value is null ? problem.Rule : $"\"{problem.Value}\" {problem.Rule}",
            problem.Path.Length == 0 ? null : problem.Path,
            problem.Line,
            problem.Column));
    }

    /// <summary>A text that a control knows not to be allowed is the control's to judge, as it is Kubernetes' admission's.</summary>
    static bool IsJudged(ReadProblem problem) => problem.IsUnknownValue && Judged.Contains(End(problem.Path));

    /// <summary>The last object and its field: <c>securityContext.procMount</c>.</summary>
    static string End(string path) => LastTwo().Match(path).Value;

    [GeneratedRegex(@"[^.\]]+\.[^.]+$")]
    private static partial Regex LastTwo();
}
