using SecurePods.Annotations;

namespace SecurePods.Tests.Models;

/// <summary>The types of the model, found by reflection: a new kind or type is tested without a word here.</summary>
static class Kinds
{
    /// <summary>Every record of the schema that a manifest is made of, the kinds included.</summary>
    public static IReadOnlyList<Type> Models { get; } =
        [.. typeof(Manifest).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IModel)) && type.IsDefined(typeof(SchemaTypeAttribute), inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every kind: <c>Deployment</c>, <c>Service</c>, …</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Models.Where(type => type.IsSubclassOf(typeof(Manifest)))];

    /// <summary>A test case's name that two namespaces do not share.</summary>
    public static string NameOf(Type type) => $"{type.Namespace!["SecurePods.".Length..]}.{type.Name}";

    public static IEnumerable<TestCaseData> Cases(IEnumerable<Type> types) => types.Select(type => new TestCaseData(type).SetArgDisplayNames(NameOf(type)));
}
