using SecurePods.Generators.Emit;
using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Emit;

/// <summary>The names of builder methods for one item, over every list and map of the schema: read once by eye, then held here.</summary>
public sealed class SingularTests
{
    /// <summary>Lists and maps whose names are no plurals: the method for an item has the field's own name.</summary>
    static readonly string[] WithoutSingular =
    [
        "add", "allOf", "anyOf", "binaryData", "capacity", "command", "config", "data", "default", "defaultRequest", "deprecatedTopology", "drop", "dryRun", "egress", "enum",
        "env", "envFrom", "except", "extra", "firstAvailable", "from", "hard", "ingress", "max", "maxLimitRequestRatio", "min", "nodeSelector", "oneOf", "overhead", "podFixed",
        "preferredDuringSchedulingIgnoredDuringExecution", "required", "requiredDuringSchedulingIgnoredDuringExecution", "resizePolicy", "selector", "stringData", "tls", "to",
    ];

    static IEnumerable<string> Names =>
        Repository.Fields.Where(entry => entry.Field.Type.Shape is TypeShape.List or TypeShape.Map).Select(entry => entry.Field.Name).Distinct().Order(StringComparer.Ordinal);

    [Test]
    public void Names_without_a_singular_are_no_plurals() =>
        Assert.That(Names.Where(name => Naming.Singular(name) is null), Is.EqualTo(WithoutSingular));

    [Test]
    public void The_plural_of_every_singular_is_the_name() =>
        Assert.That(Names.Where(name => Naming.Singular(name) is { } singular && Plural(singular) != name), Is.Empty);

    [Test]
    public void No_two_fields_of_a_type_share_a_singular() =>
        Assert.That(
            from type in Repository.Types
            from field in type.Fields
            where field.Type.Shape is TypeShape.List or TypeShape.Map && Naming.Singular(field.Name) is not null
            group field by (type.Name, Naming.Singular(field.Name)) into same
            where same.Count() > 1
            select same.Key,
            Is.Empty);

    static string Plural(string word) => word switch
    {
        [.., 'y'] when "aeiou".IndexOf(word[^2], StringComparison.Ordinal) < 0 => word[..^1] + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => word + "es",
        _ => word + "s",
    };
}
