using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecurePods.Cli.Importing.Objects;
using SecurePods.Cli.Importing.Output;

namespace SecurePods.Cli.Tests.Importing;

using Node = Views.Node;

/// <summary>Real manifests, imported, compiled together and run.</summary>
public class RealManifestTests
{
    [Test]
    public void The_program_makes_what_the_files_say_and_the_secure_defaults([Values] bool isFaithful)
    {
        var files = RealFiles.All();
        var program = RealFiles.Program(isFaithful);
        var differences = new List<string>();
        var count = 0;
        for (var i = 0; i < files.Count; i++)
        {
            var expected = ExpectedObjects.Of(files[i], isFaithful);
            count += expected.Count;
            differences.AddRange(Differences(files[i].Path, program.Sets[i], expected));
        }

        Assert.That(differences.Take(30), Is.Empty);
        Assert.That(count, Is.GreaterThan(700));
    }

    [Test]
    public void Records_are_written_only_where_no_builder_is()
    {
        var trees = RealFiles.Program(isFaithful: false).Import.Files.Select(file => CSharpSyntaxTree.ParseText(ProgramCode.Class(file)).GetRoot()).ToList();
        var calls = trees.Sum(tree => tree.DescendantNodes().OfType<InvocationExpressionSyntax>().Count());
        var records = trees.SelectMany(tree => tree.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()).CountBy(record => record.Type.ToString()).ToDictionary();
        TestContext.Out.WriteLine($"{calls} calls; {string.Join(", ", records.Select(record => $"{record.Value} new {record.Key}"))}");

        Assert.That(calls, Is.GreaterThan(10_000));
        // A custom resource is no builder's, and the alternatives of a schema are none either.
        Assert.That(records.Where(record => record.Key is not ("Manifest.Raw" or "JSONSchemaProps" or "DateTimeOffset")).Sum(record => record.Value), Is.LessThan(calls / 500));
    }

    [Test]
    public void What_is_left_out_is_named()
    {
        var problems = RealFiles.Program(isFaithful: false).Import.Problems;
        TestContext.Out.WriteLine(string.Join('\n', problems));
        Assert.That(problems.Count(problem => problem.Contains("left out", StringComparison.Ordinal)), Is.InRange(10, 100));
    }

    static IEnumerable<string> Differences(string path, ManifestSet set, IReadOnlyList<Node> expected)
    {
        if (set.Count != expected.Count)
            return [$"{path}: {set.Count} objects instead of {expected.Count}"];
        return set.Zip(expected, (made, wanted) => Trees.Difference(Tree.Of(made, Node.Absent), wanted) is { } difference ? $"{path}: {made.Kind} {made.Metadata?.Name}{difference}" : null).OfType<string>();
    }
}
