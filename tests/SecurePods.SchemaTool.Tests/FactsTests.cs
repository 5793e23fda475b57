using System.Globalization;
using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>The committed schema against the shared facts.</summary>
public sealed class FactsTests
{
    /// <summary>Sets that Go leaves to be any string.</summary>
    static readonly Dictionary<string, string> OwnEnums = new()
    {
        ["core/v1.Capabilities.add"] = "core/v1.Capability",
        ["core/v1.Capabilities.drop"] = "core/v1.Capability",
        ["core/v1.Sysctl.name"] = "core/v1.SysctlName",
    };

    /// <summary>Sets that Go does not declare closed, but the API server treats so.</summary>
    static readonly string[] ClosedInPractice =
    [
        "core/v1.ConditionStatus", "core/v1.ContainerRestartPolicy", "core/v1.OSName", "core/v1.RecursiveReadOnlyMode", "meta/v1.LabelSelectorOperator",
    ];

    static IEnumerable<CommittedBlock> Types => CommittedSchema.Blocks.Where(block => block.Sort is "kind" or "type");

    [Test]
    public void Every_kind_is_there_with_its_scope_and_plural()
    {
        var expected = new Facts().Kinds.Select(kind =>
            $"{kind.Key} scope={kind.Value["scope"]}{(kind.Value["plural"] is { } plural ? $" plural={plural}" : "")}");

        var kinds = CommittedSchema.Blocks.Where(block => block.Sort == "kind")
            .Select(kind => string.Join(' ', kind.Flags.Where(flag => flag.StartsWith("scope=", StringComparison.Ordinal) || flag.StartsWith("plural=", StringComparison.Ordinal)).Prepend(kind.Name)));

        Assert.That(kinds, Is.EquivalentTo(expected));
    }

    [Test]
    public void The_types_are_those_that_kinds_reach()
    {
        Assert.That(CommittedSchema.Blocks.Where(block => block.Sort != "enum").Select(block => block.Name), Is.EquivalentTo(new Facts().Reached()));
    }

    [Test]
    public void Every_field_is_there_in_order_with_type_required_keys_default_and_deprecated()
    {
        var facts = new Facts();

        Assert.That(Types.Select(Lines), Is.EqualTo(Types.Select(type => Lines(facts, type.Name))));
    }

    [Test]
    public void Every_value_is_there_in_order_and_sets_are_closed_where_they_should_be()
    {
        var facts = new Facts();
        var enums = CommittedSchema.Blocks.Where(block => block.Sort == "enum" && !OwnEnums.ContainsValue(block.Name));

        foreach (var @enum in enums)
        {
            var expected = facts.Enums[@enum.Name];
            Assert.That(@enum.Members.Select(value => value.Name), Is.EqualTo(expected["values"]!.AsArray().Select(value => Facts.Text(value!["value"]))), @enum.Name);
            Assert.That(@enum.Flags[0], Is.EqualTo(expected["closed"]!.GetValue<bool>() || ClosedInPractice.Contains(@enum.Name) ? "closed" : "open"), @enum.Name);
        }
    }

    [Test]
    public void Every_field_exists_since_the_version_that_history_says()
    {
        var history = Repository.History["types"]!;

        Assert.That(
            Types.SelectMany(type => type.Members.Select(field => $"{type.Name}.{field.Name} {type.SinceOf(field)}")),
            Is.EqualTo(Types.SelectMany(type => type.Members.Select(field => $"{type.Name}.{field.Name} {history[type.Name]!["fields"]![field.Name]!["since"]}"))));
    }

    [Test]
    public void Every_value_exists_since_the_version_that_history_says()
    {
        var history = Repository.History["enums"]!;
        var enums = CommittedSchema.Blocks.Where(block => block.Sort == "enum" && !OwnEnums.ContainsValue(block.Name)).ToArray();

        Assert.That(
            enums.SelectMany(type => type.Members.Select(value => $"{type.Name}.{value.Name} {type.SinceOf(value)}")),
            Is.EqualTo(enums.SelectMany(type => type.Members.Select(value => $"{type.Name}.{value.Name} {history[type.Name]![value.Name]}"))));
    }

    [Test]
    public void Every_type_is_as_old_as_history_says_or_as_its_oldest_member_under_a_former_name()
    {
        var history = Repository.History["types"]!.AsObject();
        var types = CommittedSchema.Blocks.Where(block => !OwnEnums.ContainsValue(block.Name)).ToArray();

        Assert.That(types.Select(type => $"{type.Name} {type.Since}"), Is.EqualTo(types.Select(type => $"{type.Name} {Oldest(type, history[type.Name]!)}")));
    }

    static string Oldest(CommittedBlock type, JsonNode history) =>
        type.Members.Where(_ => type.Sort != "union").Select(type.SinceOf).Append(Facts.Text(history["since"])).MinBy(version => int.Parse(version.Split('.')[1], CultureInfo.InvariantCulture))!;

    static string Lines(CommittedBlock type) => type.Name + "\n" + string.Join('\n', type.Members.Select(field =>
        string.Join(' ', [field.Name, Full(field.Type, type.Package), .. field.Only("required", "keys", "set"), .. field.Only("mapKey").Select(flag => "mapKey=" + Full(flag[7..], type.Package)), .. field.Only("default", "deprecated")])));

    static string Lines(Facts facts, string type) => type + "\n" + string.Join('\n', facts.Fields(type).Select(field =>
    {
        var line = facts.Line(field);
        return OwnEnums.TryGetValue($"{type}.{field["name"]}", out var own) ? line.Replace("string", own, StringComparison.Ordinal) : line;
    }));

    /// <summary>A type with its full name.</summary>
    static string Full(string type, string package)
    {
        var start = type.LastIndexOf('<') + 1;
        return char.IsAsciiLetterUpper(type[start]) ? type.Insert(start, package + ".") : type;
    }
}
