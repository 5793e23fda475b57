using System.Reflection;
using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Models;

/// <summary>Models are values: equal when all that they hold is, at every depth, and never changed.</summary>
public class EqualityTests
{
    static IEnumerable<TestCaseData> Types => Kinds.Cases(Kinds.Models);

    [TestCaseSource(nameof(Types))]
    public void Two_of_the_same_content_are_equal_and_have_one_hash(Type type)
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var (left, right) = (Make(type, seed), Make(type, seed));
            Assert.That(left, Is.Not.SameAs(right).And.EqualTo(right).Using<object>(Equals));
            Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
        }
    }

    [TestCaseSource(nameof(Types))]
    public void Two_that_differ_in_one_property_are_not_equal(Type type)
    {
        foreach (var property in RandomModels.PropertiesOf(type))
        {
            var (left, right) = (Make(type, 1), Make(type, 1));
            property.SetValue(right, property.GetValue(right) is null ? RandomModels.Plain(new(3), 1).Of(property.PropertyType) : null);
            Assert.That(Equals(left, right), Is.False, property.Name);
        }
    }

    [TestCaseSource(nameof(Types))]
    public void Nothing_of_a_model_can_be_set_once_it_is_made(Type type)
    {
        var settable = RandomModels.PropertiesOf(type).Where(property => !property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        Assert.That(settable.Select(property => property.Name), Is.Empty);
        Assert.That(type.GetFields(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
    }

    [Test]
    public void Equality_reaches_lists_of_objects_of_lists()
    {
        var (web, same) = (Web("A"), Web("A"));
        Assert.That(web, Is.EqualTo(same).And.Not.SameAs(same));
        Assert.That(web, Is.Not.EqualTo(Web("B")));

        static Deployment Web(string variable) => Deployment.Create("web", d => d.Pod(p => p.Container("c", "i", c => c.EnvFromSecret(variable, "s", "k"))));
    }

    [Test]
    public void Unset_and_empty_differ()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new PodSpec { Containers = [] }, Is.Not.EqualTo(new PodSpec()));
            Assert.That(new PodSpec { NodeSelector = [] }, Is.Not.EqualTo(new PodSpec()));
            Assert.That(new PodSpec { SecurityContext = new() }, Is.Not.EqualTo(new PodSpec()));
            Assert.That(new PodSpec { Hostname = "" }, Is.Not.EqualTo(new PodSpec()));
            Assert.That(new PodSpec { HostNetwork = false }, Is.Not.EqualTo(new PodSpec()));
            Assert.That(ModelJson.Of(new PodSpec { Containers = [], NodeSelector = [], SecurityContext = new() }).ToJsonString(), Is.EqualTo("""{"containers":[],"nodeSelector":{},"securityContext":{}}"""));
        }
    }

    [Test]
    public void A_map_is_equal_in_any_order_and_a_list_in_its_own()
    {
        Assert.That(new PodSpec { NodeSelector = [new("a", "1"), new("b", "2")] }, Is.EqualTo(new PodSpec { NodeSelector = [new("b", "2"), new("a", "1")] }));
        Assert.That(new Container { Args = ["a", "b"] }, Is.Not.EqualTo(new Container { Args = ["b", "a"] }));
    }

    [Test]
    public void With_changes_a_copy()
    {
        var context = new SecurityContext { Privileged = true, RunAsUser = 1 };
        var changed = context with { Privileged = false };
        Assert.That(context, Is.EqualTo(new SecurityContext { Privileged = true, RunAsUser = 1 }));
        Assert.That(changed, Is.EqualTo(new SecurityContext { Privileged = false, RunAsUser = 1 }));
    }

    [Test]
    public void A_list_keeps_nothing_of_the_array_that_it_was_made_of()
    {
        string[] items = ["a"];
        var container = new Container { Args = items };
        items[0] = "changed";
        Assert.That(container.Args, Is.EqualTo((ValueList<string>)["a"]));
    }

    [Test]
    public void A_builder_keeps_nothing_of_the_array_that_it_is_given()
    {
        string[] items = ["a"];
        var pod = Pod.Create("p", p => p.Container("c", "i", c => c.Args(items)));
        items[0] = "changed";
        Assert.That(pod.Spec!.Containers![0].Args, Is.EqualTo((ValueList<string>)["a"]));
    }

    [Test]
    public void Lists_are_written_as_collection_expressions_spreads_too()
    {
        ValueList<Container> more = [new() { Name = "b" }];
        Assert.That(new PodSpec { Containers = [new() { Name = "a" }, .. more] }.Containers!.Select(c => c.Name), Is.EqualTo(new[] { "a", "b" }));
    }

    static object Make(Type type, int seed) => RandomModels.Plain(new(seed), 0.6).Of(type);
}
