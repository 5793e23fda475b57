namespace SecurePods.Tests.Writing;

public class ScalarStyleTests
{
    [TestCase("nginx")]
    [TestCase("registry.k8s.io/pause:3.10")]
    [TestCase("nginx@sha256:0123456789abcdef")]
    [TestCase("http://web.shop.svc:8080/healthz?full=1#top")]
    [TestCase("100m")]
    [TestCase("128Mi")]
    [TestCase("25%")]
    [TestCase("--config=/etc/nginx/nginx.conf")]
    [TestCase("-c")]
    [TestCase("--")]
    [TestCase("10.0.0.0/8")]
    [TestCase("2001:db8::1")]
    [TestCase("fe80::1/64")]
    [TestCase("6d4cf56db6")]
    [TestCase("$(POD_NAME)")]
    [TestCase("/bin/sh")]
    [TestCase("echo \"hello\" > /tmp/x && cat /tmp/x")]
    [TestCase("yesterday")]
    [TestCase("nonet")]
    [TestCase(".dockerconfigjson")]
    [TestCase("größe")]
    [TestCase("日本語")]
    [TestCase("a😀")]
    public void Ordinary_text_needs_no_quotes(string text) => Assert.That(Written.YamlValue(text), Is.EqualTo(text + "\n"));

    [TestCase("")]
    [TestCase("yes")]
    [TestCase("No")]
    [TestCase("oN")]
    [TestCase("off")]
    [TestCase("Y")]
    [TestCase("n")]
    [TestCase("true")]
    [TestCase("FALSE")]
    [TestCase("null")]
    [TestCase("~")]
    [TestCase("<<")]
    [TestCase("=")]
    [TestCase("8080")]
    [TestCase("-1")]
    [TestCase("+1")]
    [TestCase("012")]
    [TestCase("0x1F")]
    [TestCase("0o17")]
    [TestCase("0b101")]
    [TestCase("1_000")]
    [TestCase("1:30")]
    [TestCase("1e3")]
    [TestCase("1E+16")]
    [TestCase(".5")]
    [TestCase("1.")]
    [TestCase("-.inf")]
    [TestCase(".NaN")]
    [TestCase("10.0.0.1")]
    [TestCase("2024-01-31")]
    [TestCase("2024-01-31T12:00:00Z")]
    [TestCase(" leading")]
    [TestCase("trailing ")]
    [TestCase("key: value")]
    [TestCase("key:")]
    [TestCase("a #b")]
    [TestCase("#a")]
    [TestCase("- a")]
    [TestCase("-")]
    [TestCase("---")]
    [TestCase("--- a")]
    [TestCase("...")]
    [TestCase("? a")]
    [TestCase("*a")]
    [TestCase("&a")]
    [TestCase("!a")]
    [TestCase("%a")]
    [TestCase("@a")]
    [TestCase("`a")]
    [TestCase("{a}")]
    [TestCase("[a]")]
    [TestCase(",a")]
    [TestCase("|")]
    [TestCase(">")]
    [TestCase("'a'")]
    public void Text_that_means_something_to_yaml_is_quoted(string text) => Assert.That(Written.YamlValue(text), Is.EqualTo($"\"{text}\"\n"));

    [Test]
    public void Json_in_a_text_keeps_its_quotes_and_backslashes() =>
        Assert.That(Written.YamlValue("""{"a": "it's \\d"}"""), Is.EqualTo("""'{"a": "it''s \\d"}'""" + "\n"));

    [Test]
    public void What_cannot_be_printed_is_escaped() =>
        Assert.That(
            Written.YamlValue("a\0\a\b\t\f\r\u001B\u007F\u0085\u009F\u2028\u2029\u202E\u2066\uFEFF\uFDD0\uFFFE\uFFFF"),
            Is.EqualTo("""
                "a\u0000\u0007\b\t\f\r\u001b\u007f\u0085\u009f\u2028\u2029\u202e\u2066\ufeff\ufdd0\ufffe\uffff"

                """));

    [Test]
    public void Nothing_is_escaped_as_surrogates() => Assert.That(Written.YamlValue("\t😀\U0010FFFF"), Is.EqualTo("\"\\t😀\U0010FFFF\"\n"));

    [TestCase("a\nb", "|-\n  a\n  b\n")]
    [TestCase("a\nb\n", "|\n  a\n  b\n")]
    [TestCase("a\n\n", "|+\n  a\n\n")]
    [TestCase("a\n\n\tb", "|-\n  a\n\n  \tb\n")]
    [TestCase("  a\nb\n", "|2\n    a\n  b\n")]
    [TestCase("\na", "|2-\n\n  a\n")]
    [TestCase("\ta\n\n", "|2+\n  \ta\n\n")]
    [TestCase("# a: b\n", "|\n  # a: b\n")]
    public void Lines_are_a_literal_block(string text, string yaml) => Assert.That(Written.YamlValue(text), Is.EqualTo(yaml));

    [TestCase("a\r\nb\r\n", "\"a\\r\\nb\\r\\n\"\n")]
    [TestCase("a \nb", "\"a \\nb\"\n")]
    [TestCase("a\t\nb", "\"a\\t\\nb\"\n")]
    [TestCase("a\n  \nb", "\"a\\n  \\nb\"\n")]
    [TestCase("\n", "\"\\n\"\n")]
    [TestCase("\n\n", "\"\\n\\n\"\n")]
    public void Lines_that_a_block_or_an_editor_would_change_are_quoted(string text, string yaml) =>
        Assert.That(Written.YamlValue(text), Is.EqualTo(yaml));

    [Test]
    public void Lines_with_a_control_character_are_quoted() => Assert.That(Written.YamlValue("a\nb\u001B"), Is.EqualTo("\"a\\nb\\u001b\"\n"));

    [Test]
    public void A_block_in_a_list_stands_two_spaces_in() =>
        Assert.That(Written.YamlValue(w =>
        {
            w.BeginList();
            w.Value("a\nb");
            w.Value("c");
            w.EndList();
        }), Is.EqualTo("\n- |-\n  a\n  b\n- c\n"));

    [Test]
    public void Keys_are_quoted_as_values_are() =>
        Assert.That(Written.Yaml(w =>
        {
            w.BeginObject();
            foreach (var key in (string[])["app.kubernetes.io/name", "on", "8080", "a: b", "two words", "a\nb", ""])
            {
                w.Key(key);
                w.Value("v");
            }

            w.EndObject();
        }), Is.EqualTo(
            """
            app.kubernetes.io/name: v
            "on": v
            "8080": v
            "a: b": v
            "two words": v
            "a\nb": v
            "": v

            """));
}
