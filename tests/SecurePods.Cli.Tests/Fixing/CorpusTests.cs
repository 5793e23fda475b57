using System.Text;
using SecurePods.Cli.Fixing;
using SecurePods.Cli.Input;
using SecurePods.Yaml;
using SecurePods.Yaml.Tests.Conformance;

namespace SecurePods.Cli.Tests.Fixing;

using Node = Views.Node;

/// <summary>What holds of every mended manifest, on all that lie beside the repository.</summary>
[Parallelizable(ParallelScope.All)]
sealed class CorpusTests
{
    static readonly KubernetesVersion[] Versions = [.. new[] { "1.18", "1.24", "1.34", "latest" }.Select(KubernetesVersion.Parse)];

    [Test]
    public void Every_fixture_that_is_refused_for_what_can_be_mended_passes_once_it_is()
    {
        var fixtures = Shared.Lines("conformance/pss-fixtures.jsonl.gz").ToList();
        var problems = new List<string>();
        var (mended, whole) = (0, 0);
        foreach (var fixture in fixtures)
        {
            var settings = Settings(Enum.Parse<Level>(fixture.GetProperty("level").GetString()!, ignoreCase: true), KubernetesVersion.Parse(fixture.GetProperty("version").GetString()!));
            var file = Mend(fixture.GetProperty("name").GetString()!, fixture.GetProperty("pod").GetString()!, settings, problems);
            if (fixture.GetProperty("violations").GetArrayLength() == 0)
                Add(problems, file, file.IsChanged ? "it is changed" : null);
            mended += file.IsChanged ? 1 : 0;
            whole += file.IsChanged && file.Left.Count == 0 ? 1 : 0;
        }

        Assert.That(problems, Is.Empty, string.Join('\n', problems.Take(20)));
        Assert.That(mended, Is.GreaterThan(1600));
        Assert.That(whole, Is.EqualTo(mended));
    }

    [Test]
    public void Every_random_pod_holds_to_it()
    {
        var problems = new List<string>();
        var mended = 0;
        foreach (var (pod, index) in Shared.Lines("conformance/pss-random.jsonl.gz").Select((line, index) => (line, index)))
        {
            var text = "# made\n" + pod.GetProperty("pod").GetRawText() + "\n";   // the comment makes it YAML
            var file = Mend(pod.GetProperty("id").GetString()!, index % 2 == 0 ? text : text[7..], Settings(Level.Restricted, Versions[index % Versions.Length]), problems);
            mended += file.IsChanged ? 1 : 0;
            Add(problems, file, file.Left.SelectMany(left => left.Findings).FirstOrDefault(IsOfText)?.Message);
        }

        Assert.That(problems, Is.Empty, string.Join('\n', problems.Take(20)));
        Assert.That(mended, Is.GreaterThan(1000));
    }

    [Test]
    public void Every_manifest_that_others_wrote_holds_to_it()
    {
        var problems = new List<string>();
        var mended = 0;
        foreach (var path in Folder.FilesBelow(Shared.Path("manifests"), []).Where(path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json"))
        {
            var file = Mend(path, File.ReadAllBytes(path), Settings(Level.Restricted, KubernetesVersion.Latest), problems);
            mended += file.IsChanged ? 1 : 0;
            Add(problems, file, file.Left.SelectMany(left => left.Findings).FirstOrDefault(IsOfText)?.Message);
        }

        Assert.That(problems, Is.Empty, string.Join('\n', problems.Take(20)));
        Assert.That(mended, Is.GreaterThan(100));
    }

    static bool IsOfText(FindingReport finding) => finding.Message.Contains("its text cannot be changed", StringComparison.Ordinal);

    static FixSettings Settings(Level level, KubernetesVersion version) => new(new(level, version, new(2026, 1, 1)) { IsStrict = false }, []);

    static MendedFile Mend(string name, string text, FixSettings settings, List<string> problems) => Mend(name, Encoding.UTF8.GetBytes(text), settings, problems);

    static MendedFile Mend(string name, byte[] bytes, FixSettings settings, List<string> problems)
    {
        var file = MendedFile.Of(Read(name, bytes), settings);
        Add(problems, file, Problem(file, settings));
        return file;
    }

    static FileText Read(string name, byte[] bytes) => FileText.Read(new(name, () => new MemoryStream(bytes)));

    static void Add(List<string> problems, MendedFile file, string? problem)
    {
        if (problem is not null)
            problems.Add($"{file.Before.Path}: {problem}\n{string.Concat(UnifiedDiff.Of(file.Before, file.After))}");
    }

    static string? Problem(MendedFile file, FixSettings settings)
    {
        if (!file.IsChanged)
            return file.Before.Bytes.AsSpan().SequenceEqual(file.After.Bytes) ? null : "it says that nothing was done";
        return Unordered(file) ?? Untrue(file) ?? (MendedFile.Of(Read(file.Before.Path, file.After.Bytes), settings).IsChanged ? "a second time changes more" : null);
    }

    /// <summary>Each line that is not changed is still there, in order, and no more lines are changed than there are mends.</summary>
    static string? Unordered(MendedFile file)
    {
        var lost = UnifiedDiff.Of(file.Before, file.After).Skip(2).Where(line => line.StartsWith('-')).ToList();
        if (lost.FirstOrDefault(line => line[1..].TrimStart().StartsWith('#') || line[1..].Trim().Length == 0) is { } idle)
            return $"a line that says nothing is gone: {idle}";
        return lost.Count > 4 * file.Made.Count ? $"{lost.Count} lines are changed for {file.Made.Count} mends" : null;
    }

    /// <summary>What is read is what was read before, with the mends made.</summary>
    static string? Untrue(MendedFile file)
    {
        var (before, after) = (Leaves(file.Before), Leaves(file.After));
        var made = file.Made.Select(made => Last(made.Mend.Finding.Path)).ToHashSet();
        foreach (var leaf in before.Except(after).Concat(after.Except(before)))
            if (!made.Any(name => leaf.Contains(name, StringComparison.Ordinal)))
                return $"{leaf} is changed";
        return null;
    }

    static string Last(string path) => path.StartsWith("metadata.annotations[", StringComparison.Ordinal) ? path[(path.IndexOf('[', StringComparison.Ordinal) + 1)..^1] : path.Split('.') is [.., var parent, var name] ? name.Split('[')[0] == "name" ? parent.Split('[')[0] : name.Split('[')[0] : path;

    static HashSet<string> Leaves(FileText file)
    {
        var leaves = new HashSet<string>();
        foreach (var document in YamlReader.Read(file.Bytes))
            Add(leaves, $"{document.Index}", document.Root);
        return leaves;
    }

    static void Add(HashSet<string> leaves, string path, Node node)
    {
        if (node.Value is not null)
            leaves.Add($"{path}={node.Value}");
        foreach (var member in node.Members)
            Add(leaves, $"{path}.{member.Key}", member.Value);
        foreach (var item in node.Items)
            Add(leaves, path + "[]", item);
    }
}
