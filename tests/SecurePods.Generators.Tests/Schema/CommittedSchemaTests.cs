using System.Text.RegularExpressions;
using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Schema;

public sealed class CommittedSchemaTests
{
    static IEnumerable<string> Files => Repository.SchemaFiles.Select(file => Path.GetFileName(file.Path));

    static IEnumerable<TypeRef> References =>
        Repository.Fields.Select(entry => entry.Field.Type).Concat(Repository.Types.SelectMany(type => type.Alternatives)).Select(type => type.Innermost).Where(type => type.Shape == TypeShape.Named);

    [Test]
    public void There_is_one() => Assert.That(Repository.Types.Count(), Is.GreaterThan(300));

    [TestCaseSource(nameof(Files))]
    public void What_is_parsed_is_as_many_as_the_lines_of_the_file(string name)
    {
        var file = Repository.SchemaFiles.Single(file => Path.GetFileName(file.Path) == name);
        var package = SchemaParser.Parse(file.Text, name);
        var types = package.Types;

        Assert.Multiple(() =>
        {
            Assert.That(package.Enums, Has.Count.EqualTo(Count(file, "^enum ")));
            Assert.That(types.Count(type => type.Kind is not null), Is.EqualTo(Count(file, "^kind ")));
            Assert.That(types.Count(type => type.Kind is null), Is.EqualTo(Count(file, "^(type|union) ")));
            Assert.That(types.Sum(type => type.Fields.Count) + types.Sum(type => type.Alternatives.Count) + package.Enums.Sum(e => e.Values.Count), Is.EqualTo(Count(file, "^  \\S")));
        });
    }

    [Test]
    public void Every_name_is_a_type_or_an_enum() =>
        Assert.That(References.Select(type => type.Name).Where(name => Repository.Schema.Type(name) is null && Repository.Schema.Enum(name) is null), Is.Empty);

    [Test]
    public void No_name_is_a_type_and_an_enum_or_stands_twice() =>
        Assert.That(Repository.Types.Select(type => type.Name).Concat(Repository.Enums.Select(e => e.Name)), Is.Unique);

    [Test]
    public void Keys_of_maps_are_enums() =>
        Assert.That(Repository.Fields.Select(entry => entry.Field.MapKey).OfType<string>().Where(key => Repository.Schema.Enum(key) is null), Is.Empty);

    [Test]
    public void Keys_of_lists_are_fields_of_their_items() =>
        Assert.That(
            from entry in Repository.Fields
            from key in entry.Field.Keys
            where Repository.Schema.Type(entry.Field.Type.Element!.Name)?.Field(key) is null
            select $"{entry.Type.Name}.{entry.Field.Name} keys={key}",
            Is.Empty);

    [Test]
    public void A_type_is_viewed_as_one_that_has_all_its_fields_but_some() =>
        Assert.That(
            from type in Repository.Types
            where type.ViewedAs is not null
            from field in Repository.Schema.Type(type.ViewedAs)!.Fields
            where type.Field(field.Name)?.Type != field.Type
            select $"{type.Name} has no {field.Name}",
            Is.Empty);

    [Test]
    public void No_type_has_a_field_twice() =>
        Assert.That(Repository.Fields.Select(entry => entry.Type.Name + "." + entry.Field.Name), Is.Unique);

    [Test]
    public void Kinds_are_namespaced_or_of_the_cluster() =>
        Assert.That(Repository.Types.Select(type => type.Kind?.Scope).Distinct().Order(), Is.EqualTo(new[] { null, "Cluster", "Namespaced" }));

    [Test]
    public void All_files_are_of_one_Kubernetes_version() =>
        Assert.That(Repository.Schema.Packages.Select(package => package.KubernetesVersion).Distinct().Count(), Is.EqualTo(1));

    static int Count(TextFile file, string pattern) => Regex.Count(file.Text, pattern, RegexOptions.Multiline);
}
