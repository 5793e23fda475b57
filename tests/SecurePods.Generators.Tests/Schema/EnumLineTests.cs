using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Schema;

public sealed class EnumLineTests
{
    [TestCase("enum Color closed", true, null)]
    [TestCase("enum Color open", false, null)]
    [TestCase("enum Color open since=1.30", false, "1.30")]
    public void An_enum_is_closed_or_open_and_may_say_since_when_it_exists(string line, bool isClosed, string? since) =>
        Assert.That(Schemas.Enum(line), Is.EqualTo(new EnumSpec("demo/v1.Color", isClosed, default) { Since = since }));

    [TestCase("Red", "Red", null, null)]
    [TestCase("Red since=1.30", "Red", null, "1.30")]
    [TestCase("\"\" name=Unset", "", "Unset", null)]
    [TestCase("\"dark red\" name=DarkRed since=1.30", "dark red", "DarkRed", "1.30")]
    [TestCase("kubernetes.io/tls", "kubernetes.io/tls", null, null)]
    [TestCase("SIGRTMIN+1", "SIGRTMIN+1", null, null)]
    public void A_value_has_its_text_and_may_have_a_name_and_a_version(string line, string text, string? name, string? since) =>
        Assert.That(Schemas.Enum("enum Color closed\n  " + line).Values.Single(), Is.EqualTo(new EnumValueSpec(text, name, since)));
}
