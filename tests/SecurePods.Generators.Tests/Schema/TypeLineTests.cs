using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Schema;

public sealed class TypeLineTests
{
    [Test]
    public void A_kind_has_apiVersion_scope_plural_and_the_format_of_its_name() =>
        Assert.That(
            Schemas.Type("kind Thing scope=Cluster plural=things name=dns1123-label").Kind,
            Is.EqualTo(new KindSpec("demo.example.com/v1", "Cluster") { Plural = "things", NameFormat = "dns1123-label" }));

    [TestCase("kind Thing scope=Cluster status name=dns1123-label", true)]
    [TestCase("kind Thing scope=Cluster", false)]
    public void A_kind_says_whether_its_objects_have_a_status(string line, bool has) =>
        Assert.That(Schemas.Type(line).Kind!.HasStatus, Is.EqualTo(has));

    [TestCase("type Thing")]
    [TestCase("union Thing")]
    public void What_is_no_kind_has_none(string line) => Assert.That(Schemas.Type(line).Kind, Is.Null);

    [Test]
    public void A_type_may_say_since_when_it_exists_and_that_it_is_deprecated()
    {
        var type = Schemas.Type("type Thing since=1.30 deprecated");

        Assert.Multiple(() =>
        {
            Assert.That(type.Since, Is.EqualTo("1.30"));
            Assert.That(type.IsDeprecated);
        });
    }

    [TestCase("view=Other", "demo/v1.Other")]
    [TestCase("view=core/v1.Pod", "core/v1.Pod")]
    public void A_type_may_be_viewed_as_another(string flag, string viewedAs) =>
        Assert.That(Schemas.Type("type Thing " + flag).ViewedAs, Is.EqualTo(viewedAs));

    [Test]
    public void A_union_has_alternatives_and_no_fields()
    {
        var type = Schemas.Type("union Thing\n  Other\n  bool\n  list<string>");

        Assert.Multiple(() =>
        {
            Assert.That(type.Fields, Is.Empty);
            Assert.That(type.Alternatives.Select(a => a.Shape), Is.EqualTo(new[] { TypeShape.Named, TypeShape.Bool, TypeShape.List }));
            Assert.That(type.Alternatives[0].Name, Is.EqualTo("demo/v1.Other"));
        });
    }

    [Test]
    public void Fields_belong_to_the_type_above_them()
    {
        var types = Schemas.Parse("type A\n  one string\n\ntype B\n  two string\n  three string").Types;

        Assert.That(types.Select(type => string.Join(",", type.Fields.Select(f => f.Name))), Is.EqualTo(["one", "two,three"]));
    }
}
