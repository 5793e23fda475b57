using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Schema;

public sealed class FieldLineTests
{
    [TestCase("string", TypeShape.String)]
    [TestCase("bool", TypeShape.Bool)]
    [TestCase("int32", TypeShape.Int32)]
    [TestCase("int64", TypeShape.Int64)]
    [TestCase("double", TypeShape.Double)]
    [TestCase("bytes", TypeShape.Bytes)]
    [TestCase("quantity", TypeShape.Quantity)]
    [TestCase("intOrString", TypeShape.IntOrString)]
    [TestCase("time", TypeShape.Time)]
    [TestCase("microTime", TypeShape.MicroTime)]
    [TestCase("any", TypeShape.Any)]
    [TestCase("object", TypeShape.Any)]
    public void A_field_may_be_a_scalar(string type, TypeShape shape) =>
        Assert.That(Schemas.Field("x " + type).Type, Is.EqualTo(new TypeRef(shape)));

    [TestCase("Other", "demo/v1.Other")]
    [TestCase("meta/v1.ObjectMeta", "meta/v1.ObjectMeta")]
    public void A_field_may_name_a_type_of_its_package_or_of_another(string type, string name) =>
        Assert.That(Schemas.Field("x " + type).Type, Is.EqualTo(new TypeRef(TypeShape.Named, name)));

    [TestCase("list<string>", TypeShape.List, TypeShape.String)]
    [TestCase("map<quantity>", TypeShape.Map, TypeShape.Quantity)]
    public void A_field_may_be_a_list_or_a_map(string type, TypeShape shape, TypeShape element) =>
        Assert.That(Schemas.Field("x " + type).Type, Is.EqualTo(new TypeRef(shape, Element: new(element))));

    [Test]
    public void Lists_and_maps_may_hold_each_other()
    {
        var type = Schemas.Field("x map<list<Other>>").Type;

        Assert.Multiple(() =>
        {
            Assert.That(type.Element!.Shape, Is.EqualTo(TypeShape.List));
            Assert.That(type.Innermost, Is.EqualTo(new TypeRef(TypeShape.Named, "demo/v1.Other")));
        });
    }

    [Test]
    public void A_bare_field_says_nothing_else() =>
        Assert.That(Schemas.Field("x string"), Is.EqualTo(new FieldSpec("x", new(TypeShape.String))));

    [Test]
    public void Flags_may_stand_in_any_order()
    {
        var one = Schemas.Field("x list<Thing> required keys=a,b since=1.30 deprecated");
        var other = Schemas.Field("x list<Thing> deprecated since=1.30 keys=a,b required");

        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.IsRequired);
            Assert.That(one.IsDeprecated);
            Assert.That(one.Since, Is.EqualTo("1.30"));
            Assert.That(one.Keys, Is.EqualTo(["a", "b"]));
        });
    }

    [TestCase("x list<string> set", true)]
    [TestCase("x list<string>", false)]
    public void A_list_may_be_a_set(string line, bool isSet) => Assert.That(Schemas.Field(line).IsSet, Is.EqualTo(isSet));

    [TestCase("mapKey=Other", "demo/v1.Other")]
    [TestCase("mapKey=core/v1.ResourceName", "core/v1.ResourceName")]
    public void A_maps_keys_may_be_those_of_an_enum(string flag, string mapKey) =>
        Assert.That(Schemas.Field("x map<quantity> " + flag).MapKey, Is.EqualTo(mapKey));

    [TestCase("default=TCP", "TCP")]
    [TestCase("default=\"\"", "")]
    [TestCase("default=\"two words\"", "two words")]
    [TestCase("default=/etc/ceph/keyring", "/etc/ceph/keyring")]
    public void A_default_is_a_text(string flag, string text) => Assert.That(Schemas.Field("x string " + flag).Default, Is.EqualTo(text));

    [Test]
    public void A_text_may_have_a_format() => Assert.That(Schemas.Field("x string format=dns1123-label").Format, Is.EqualTo("dns1123-label"));

    [TestCase("min=1 max=65535", 1, 65535)]
    [TestCase("min=-1", -1, null)]
    [TestCase("max=9223372036854775807", null, long.MaxValue)]
    public void A_number_may_have_bounds(string flags, long? minimum, long? maximum)
    {
        var field = Schemas.Field("x int64 " + flags);

        Assert.Multiple(() =>
        {
            Assert.That(field.Minimum, Is.EqualTo(minimum));
            Assert.That(field.Maximum, Is.EqualTo(maximum));
        });
    }
}
