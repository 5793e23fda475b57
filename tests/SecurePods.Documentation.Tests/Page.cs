using System.Text.RegularExpressions;
using SecurePods.DocsTool;

namespace SecurePods.Documentation.Tests;

/// <summary>The written part of a rule's page: its sections, with their sentences and their code.</summary>
internal sealed partial class Page
{
    Page(RuleInfo rule)
    {
        Rule = rule;
        var written = Block.Without(File.ReadAllText(Path.Combine(Repository.Pages, DocsTool.Documentation.NameOf(rule))), "header");
        Sections = [.. Heading().Split(written).Skip(1).Chunk(2).Select(pair => (pair[0].Trim(), pair[1]))];
        Sentences = [.. SentencesOf(written)];
    }

    public static IReadOnlyList<Page> All { get; } = [.. Catalogue.Rules.Select(rule => new Page(rule))];

    public RuleInfo Rule { get; }

    public IReadOnlyList<(string Title, string Text)> Sections { get; }

    /// <summary>What is neither code nor heading nor table, by sentence, without regard to case and markup.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>The C# code of a section; null if it has none.</summary>
    public string? Code(string section) => Blocks(section, "csharp").SingleOrDefault();

    /// <summary>The manifest of a section; null if it has none.</summary>
    public string? Manifest(string section) => Blocks(section, "yaml").SingleOrDefault();

    /// <summary>The properties of the project that a section declares.</summary>
    public IReadOnlyDictionary<string, string> Properties(string section) => Blocks(section, "xml")
        .SelectMany(block => Property().Matches(block))
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    public override string ToString() => Rule.Id;

    IEnumerable<string> Blocks(string section, string language) =>
        Fence().Matches(Sections.Single(candidate => candidate.Title == section).Text).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    static IEnumerable<string> SentencesOf(string text)
    {
        var prose = Fence().Replace(text, "\n\n").Split('\n').Select(line => line.StartsWith('#') || line.StartsWith('|') ? "" : line);
        return string.Join('\n', prose)
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(paragraph => SentenceEnd().Split(paragraph))
            .Select(sentence => string.Join(' ', Word().Matches(sentence).Select(match => match.Value.ToLowerInvariant())))
            .Where(sentence => sentence.Length > 0);
    }

    [GeneratedRegex(@"^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<(SecurePods\w+)>(.*?)</\1>")]
    private static partial Regex Property();

    [GeneratedRegex(@"(?<=[.!?:])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\w.\-/]*\w")]
    private static partial Regex Word();
}
