using SecurePods.Views;
using SecurePods.Waivers;
using SecurePods.Yaml;

namespace SecurePods.Cli.Waivers;

/// <summary>The waivers of objects, one a line, each followed by what is wrong with it.</summary>
static class WaiverList
{
    public static void Write(IEnumerable<ManifestDocument> documents, KubernetesVersion version, DateTime today, TextWriter output)
    {
        var count = 0;
        foreach (var document in documents)
            if (DocumentWaivers.Of(document, today) is { } waivers)
                count += Write(document, waivers, version, output);
        output.WriteLine(count == 0 ? "no waiver" : count == 1 ? "1 waiver" : $"{count} waivers");
    }

    static int Write(ManifestDocument document, ObjectWaivers waivers, KubernetesVersion version, TextWriter output)
    {
        foreach (var waiver in waivers.All)
            output.WriteLine(Line(document, waiver));
        var pod = document.Pod is { } node ? PodViews.FromNode(node) : null;
        foreach (var problem in waivers.ProblemsFor(pod, version))
            output.WriteLine($"  {problem.Rule.Id}: {Of(problem.Container)}{problem.Message}");
        return waivers.All.Count();
    }

    static string Line(ManifestDocument document, Waiver waiver)
    {
        var place = $"{document.Path}:{document.Line}: {document.Kind} {document.Namespace}{(document.Namespace is null ? "" : "/")}{document.Name}";
        var title = Catalogue.Find(waiver.Rule)?.Title ?? "no such rule";
        var until = waiver.UntilText is { } day ? $" (until {day})" : "";
        return $"{place}: {Of(waiver.Container)}{waiver.Rule} {title}: {OnOneLine(waiver.Because)}{until}";
    }

    static string Of(string? container) => container is null ? "" : $"container {container}: ";

    static string OnOneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
