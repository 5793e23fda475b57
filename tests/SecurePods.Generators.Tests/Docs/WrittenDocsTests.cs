using System.Text.RegularExpressions;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Docs;

/// <summary>The documentation that was written, held to the schema and to the catalogue.</summary>
public sealed partial class WrittenDocsTests
{
    /// <summary>What a tooltip shows without scrolling.</summary>
    const int Longest = 420;

    static IEnumerable<string> Names => Repository.Docs.Names;

    [Test]
    public void There_are_some() => Assert.That(Names.Count(), Is.GreaterThan(200));

    [Test]
    public void Every_entry_speaks_of_something_in_the_schema() => Assert.That(Names.Except(SchemaNames()), Is.Empty);

    [Test]
    public void Every_text_is_sentences() =>
        Assert.That(
            Names.Where(name => !Sentences().IsMatch(Text(name)) || Text(name).Contains("  ", StringComparison.Ordinal) || Text(name).Count(c => c == '`') % 2 != 0),
            Is.Empty);

    [Test]
    public void No_text_is_longer_than_a_tooltip() => Assert.That(Names.Where(name => Text(name).Length > Longest), Is.Empty);

    [Test]
    public void Every_rule_that_is_named_is_in_the_catalogue() =>
        Assert.That(
            from name in Names
            from Match rule in Rules().Matches(Text(name))
            where Catalogue.Find(rule.Value) is null
            select $"{name}: {rule.Value}",
            Is.Empty);

    [Test]
    public void A_field_that_a_control_inspects_names_the_rule() =>
        Assert.That(
            from control in Catalogue.Controls
            from revision in control.Revisions
            from field in revision.Fields
            let name = PodPath.FieldAt(field.Path)
            where Repository.Docs.Of(name)?.Contains(field.Rule.Id, StringComparison.Ordinal) != true
            select $"{name} does not name {field.Rule.Id}",
            Is.Empty);

    [Test]
    public void A_field_that_SecurePods_fills_in_says_so() =>
        Assert.That(
            from filled in SecureDefaults.All
            let name = PodPath.FieldAt(filled.Field)
            where !Text(name).Contains("SecurePods", StringComparison.Ordinal) && !Text(name[..name.LastIndexOf('.')]).Contains("SecurePods", StringComparison.Ordinal)
            select name,
            Is.Empty);

    static string Text(string name) => Repository.Docs.Of(name) ?? "";

    static HashSet<string> SchemaNames() =>
    [
        .. Repository.Types.Select(type => type.Name),
        .. Repository.Fields.Select(entry => $"{entry.Type.Name}.{entry.Field.Name}"),
        .. Repository.Enums.Select(type => type.Name),
        .. Repository.Enums.SelectMany(type => type.Values, (type, value) => $"{type.Name}.{value.Name ?? value.Text}"),
    ];

    [GeneratedRegex("^[A-Z0-9`].*\\.$")]
    private static partial Regex Sentences();

    [GeneratedRegex("SP[0-9]{4}")]
    private static partial Regex Rules();
}
