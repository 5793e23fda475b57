using F = SecurePods.Validation.Formats;

namespace SecurePods.Tests.Validation;

public class NameFormatTests
{
    static readonly string A63 = new('a', 63);
    static readonly string A64 = new('a', 64);

    [TestCase("a")]
    [TestCase("0")]
    [TestCase("web-1")]
    [TestCase("a--b")]
    public void A_label_is_taken(string value) => Assert.That(F.Dns1123Label(value), Is.Null);

    [TestCase("")]
    [TestCase("-a")]
    [TestCase("a-")]
    [TestCase("Web")]
    [TestCase("a.b")]
    [TestCase("a_b")]
    [TestCase("a b")]
    [TestCase("a\n")]
    [TestCase("bücher")]
    [TestCase("а")]
    public void What_is_no_label_is_refused(string value) => Assert.That(F.Dns1123Label(value), Does.StartWith("must be a lowercase RFC 1123 label"));

    [Test]
    public void A_label_has_at_most_63_bytes()
    {
        Assert.That(F.Dns1123Label(A63), Is.Null);
        Assert.That(F.Dns1123Label(A64), Does.Contain("63 bytes"));
    }

    [TestCase("a.b")]
    [TestCase("v1.example.com")]
    [TestCase("0.a-b.c")]
    public void A_subdomain_is_taken(string value) => Assert.That(F.Dns1123Subdomain(value), Is.Null);

    [TestCase("")]
    [TestCase(".")]
    [TestCase(".a")]
    [TestCase("a.")]
    [TestCase("a..b")]
    [TestCase("a.-b")]
    [TestCase("a-.b")]
    [TestCase("A.b")]
    [TestCase("system:a")]
    public void What_is_no_subdomain_is_refused(string value) => Assert.That(F.Dns1123Subdomain(value), Does.StartWith("must be a lowercase RFC 1123 subdomain"));

    [Test]
    public void A_subdomain_has_at_most_253_bytes_but_its_parts_may_exceed_63()
    {
        Assert.That(F.Dns1123Subdomain(new string('a', 253)), Is.Null);
        Assert.That(F.Dns1123Subdomain(new string('a', 254)), Is.Not.Null);
    }

    [TestCase("system:masters")]
    [TestCase("A b_c")]
    [TestCase("...")]
    [TestCase("bücher")]
    public void A_path_segment_is_taken(string value) => Assert.That(F.PathSegment(value), Is.Null);

    [TestCase(".")]
    [TestCase("..")]
    [TestCase("a/b")]
    [TestCase("a%b")]
    public void What_is_no_path_segment_is_refused(string value) => Assert.That(F.PathSegment(value), Does.Contain("part of a URL"));

    [TestCase("app")]
    [TestCase("A_b.c-1")]
    [TestCase("example.com/app")]
    [TestCase("app.kubernetes.io/name")]
    public void A_qualified_name_is_taken(string value) => Assert.That(F.QualifiedName(value), Is.Null);

    [TestCase("")]
    [TestCase("/app")]
    [TestCase("example.com/")]
    [TestCase("a/b/c")]
    [TestCase("Example.com/app")]
    [TestCase("-app")]
    [TestCase("app_")]
    [TestCase("a b")]
    public void What_is_no_qualified_name_is_refused(string value) => Assert.That(F.QualifiedName(value), Does.StartWith("must be a qualified name"));

    [Test]
    public void A_qualified_name_has_at_most_63_bytes_and_its_prefix_253()
    {
        Assert.That(F.QualifiedName(new string('a', 253) + "/" + A63), Is.Null);
        Assert.That(F.QualifiedName("a/" + A64), Is.Not.Null);
        Assert.That(F.QualifiedName(new string('a', 254) + "/a"), Is.Not.Null);
    }

    [Test]
    public void The_prefix_of_an_annotation_key_may_be_in_upper_case()
    {
        Assert.That(F.AnnotationKey("Example.COM/App"), Is.Null);
        Assert.That(F.AnnotationKey("example_com/app"), Does.StartWith("must be a qualified name"));
    }

    [TestCase("")]
    [TestCase("v1.2_3-rc")]
    [TestCase("A")]
    public void A_label_value_is_taken(string value) => Assert.That(F.LabelValue(value), Is.Null);

    [TestCase("-")]
    [TestCase("a/b")]
    [TestCase(" a")]
    [TestCase("a.")]
    public void What_is_no_label_value_is_refused(string value) => Assert.That(F.LabelValue(value), Does.StartWith("must be empty or"));

    [Test]
    public void A_label_value_has_at_most_63_bytes()
    {
        Assert.That(F.LabelValue(A63), Is.Null);
        Assert.That(F.LabelValue(A64), Is.Not.Null);
    }

    [TestCase("a")]
    [TestCase(".dockerconfigjson")]
    [TestCase("A_b-c.d")]
    [TestCase("-")]
    public void A_config_key_is_taken(string value) => Assert.That(F.ConfigKey(value), Is.Null);

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("..a")]
    [TestCase("a/b")]
    [TestCase("a b")]
    public void What_is_no_config_key_is_refused(string value) => Assert.That(F.ConfigKey(value), Does.StartWith("must be a key"));

    [Test]
    public void A_config_key_has_at_most_253_bytes()
    {
        Assert.That(F.ConfigKey(new string('a', 253)), Is.Null);
        Assert.That(F.ConfigKey(new string('a', 254)), Is.Not.Null);
    }

    [TestCase("PATH")]
    [TestCase("1 day-off")]
    [TestCase("..")]
    public void An_env_name_is_taken(string value) => Assert.That(F.EnvVarName(value), Is.Null);

    [TestCase("")]
    [TestCase("a=b")]
    [TestCase("a\tb")]
    [TestCase("ä")]
    public void What_is_no_env_name_is_refused(string value) => Assert.That(F.EnvVarName(value), Does.Contain("printable ASCII"));

    [TestCase("http")]
    [TestCase("8-a")]
    [TestCase("abcdefghijklmno")]
    public void A_port_name_is_taken(string value) => Assert.That(F.PortName(value), Is.Null);

    [TestCase("")]
    [TestCase("80")]
    [TestCase("8-0")]
    [TestCase("a--b")]
    [TestCase("-a")]
    [TestCase("a-")]
    [TestCase("Http")]
    [TestCase("abcdefghijklmnop")]
    public void What_is_no_port_name_is_refused(string value) => Assert.That(F.PortName(value), Does.StartWith("must be a port name"));

    [TestCase("10.9.8.7")]
    [TestCase("2001:db8::1")]
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("1::")]
    [TestCase("::102:304")]
    [TestCase("1:0:0:2::3")]
    [TestCase("1:0:2:3:4:5:6:7")]
    public void A_canonical_address_is_taken(string value) => Assert.That(F.IpAddress(value), Is.Null);

    [TestCase("")]
    [TestCase("10.9.8")]
    [TestCase("010.9.8.7")]
    [TestCase("0x0a.9.8.7")]
    [TestCase("2001:DB8::1")]
    [TestCase("2001:db8:0:0:0:0:0:1")]
    [TestCase("1::2:3:4:5:6:7")]
    [TestCase("::ffff:1.2.3.4")]
    [TestCase("::1.2.3.4")]
    [TestCase("fe80::1%eth0")]
    [TestCase("[::1]")]
    public void What_is_no_canonical_address_is_refused(string value) => Assert.That(F.IpAddress(value), Does.StartWith("must be an IP address"));
}
