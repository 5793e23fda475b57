using Microsoft.CodeAnalysis;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Pipeline;

[TestFixture(Generation.Views)]
[TestFixture(Generation.Models)]
public sealed class IncrementalityTests(string emit)
{
    readonly Generation _first = Generation.OfRepository(emit);

    static TextFile Core => Repository.SchemaFiles.Single(file => file.Path.EndsWith("core.v1.schema", StringComparison.Ordinal));

    [Test]
    public void The_first_run_makes_everything()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_first.Reasons(Steps.Names), Is.All.EqualTo(IncrementalStepRunReason.New));
            Assert.That(_first.Outputs(SchemaGenerator.PackageStep).Count(), Is.EqualTo(Repository.SchemaFiles.Count));
            Assert.That(_first.OutputReasons(), Is.Not.Empty);
        });
    }

    [Test]
    public void An_edit_of_the_source_regenerates_nothing() => AssertNothing(_first.WithSource("class After { int _more; }"));

    [Test]
    public void A_file_that_is_no_schema_regenerates_nothing() => AssertNothing(_first.With(new("/somewhere/else.yaml", "kind: Pod")));

    [Test]
    public void Options_of_the_same_meaning_regenerate_nothing() => AssertNothing(_first.WithEmit(emit));

    [Test]
    public void The_same_schema_read_again_regenerates_nothing()
    {
        var second = _first.Replacing(Core, Core.Text);

        AssertNothing(second);
        Assert.That(second.Reasons(SchemaGenerator.PackageStep).Count(reason => reason == IncrementalStepRunReason.Unchanged), Is.EqualTo(1));
    }

    [Test]
    public void A_comment_in_a_schema_regenerates_nothing() => AssertNothing(_first.Replacing(Core, "# a remark\n" + Core.Text));

    [Test]
    public void An_edit_of_one_schema_file_reads_that_file_alone()
    {
        var second = _first.Replacing(Core, Core.Text.Replace("hostPID bool", "hostPID bool\n  hostMoon bool", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(second.Reasons(SchemaGenerator.PackageStep).Count(reason => reason == IncrementalStepRunReason.Modified), Is.EqualTo(1));
            Assert.That(second.Reasons(SchemaGenerator.PackageStep).Count(reason => reason == IncrementalStepRunReason.Cached), Is.EqualTo(Repository.SchemaFiles.Count - 1));
            Assert.That(second.Reasons(SchemaGenerator.SchemaStep), Is.All.EqualTo(IncrementalStepRunReason.Modified));
            Assert.That(second.Reasons(SchemaGenerator.DocsStep, SchemaGenerator.EmitStep), Is.All.EqualTo(IncrementalStepRunReason.Cached));
            Assert.That(second.Files.Values, Has.Some.Contains("HostMoon"));
        });
    }

    [Test]
    public void An_edit_of_the_documentation_reads_no_schema()
    {
        var docs = Repository.DocsFiles[0];
        var second = _first.Replacing(docs, docs.Text + "\ncore/v1.PodSpec.nothing: Nothing.");

        Assert.Multiple(() =>
        {
            Assert.That(second.Reasons(SchemaGenerator.DocsStep), Is.All.EqualTo(IncrementalStepRunReason.Modified));
            Assert.That(second.Reasons(SchemaGenerator.PackageStep, SchemaGenerator.SchemaStep, SchemaGenerator.EmitStep), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        });
    }

    static void AssertNothing(Generation second)
    {
        Assert.Multiple(() =>
        {
            Assert.That(second.Reasons(Steps.Names), Is.All.AnyOf(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged));
            Assert.That(second.OutputReasons(), Is.Not.Empty.And.All.EqualTo(IncrementalStepRunReason.Cached));
        });
    }
}
