using System.Reflection;
using SecurePods.Annotations;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>Every kind is made in the same two ways, and both say that they finish what they make.</summary>
public class CreateAttributeTests
{
    static IEnumerable<TestCaseData> EveryKind => Kinds.Cases(Kinds.All);

    [TestCaseSource(nameof(EveryKind))]
    public void Create_takes_a_name_or_none_and_says_what_they_set(Type kind)
    {
        var creates = kind.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Create").ToList();
        Assert.That(creates.Select(method => string.Join(" ", method.GetParameters().Select(parameter => $"{parameter.Name}:{parameter.GetCustomAttribute<SetsAttribute>()?.Path}"))), Is.EquivalentTo(new[]
        {
            "name:metadata.name configure:", "configure:",
        }));
        Assert.That(creates.Where(method => !method.IsDefined(typeof(CreatesAttribute)) || method.ReturnType != kind), Is.Empty);
    }

    [Test]
    public void Only_create_is_said_to_finish_an_object() =>
        Assert.That(typeof(Manifest).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(CreatesAttribute))).Select(method => method.Name), Is.All.EqualTo("Create"));
}
