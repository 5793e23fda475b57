using System.Text.RegularExpressions;

namespace SecurePods.Package.Tests;

public partial class ExampleTests
{
    [Test]
    public void The_unsafe_example_warns_exactly_where_it_says()
    {
        var build = Repository.Run("build", "examples/Unsafe", "--no-incremental", "-p:BuildProjectReferences=false").Expect(0);
        var reported = build.Diagnostics.Select(line => Reported().Match(line)).Select(m => (File: m.Groups[1].Value, Line: int.Parse(m.Groups[2].Value), Id: m.Groups[3].Value));

        Assert.That(reported, Is.EquivalentTo(Declared("Program.cs").Concat(Declared("k8s/agent.yaml"))));
    }

    [Test]
    public void No_project_suppresses_a_rule()
    {
        var suppressions =
            from file in Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".props" or ".csproj" or ".editorconfig" or ".globalconfig" || (Path.GetExtension(file) == ".cs" && file.Contains("examples"))
            where !file.Contains("/obj/") && !file.Contains("/bin/") && !file.Contains("/buildTransitive/presets/")
            from line in File.ReadLines(file)
            where Suppression().IsMatch(line)
            select $"{file}: {line.Trim()}";

        Assert.That(suppressions, Is.Empty);
    }

    static IEnumerable<(string File, int Line, string Id)> Declared(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "examples", "Unsafe", file))
            .Select((text, index) => (Line: index + 1, Match: Declaration().Match(text)))
            .Where(entry => entry.Match.Success)
            .Select(entry => (file, entry.Line, entry.Match.Groups[1].Value));

    [GeneratedRegex(@"(?://|#) warning (SP\d{4})$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"examples/Unsafe/(.*)\((\d+),\d+\): warning (SP\d{4})")]
    private static partial Regex Reported();

    [GeneratedRegex(@"NoWarn.*SP\d{4}|pragma warning disable.*SP\d{4}|SuppressMessage.*SP\d{4}|SP\d{4}\.severity")]
    private static partial Regex Suppression();
}
