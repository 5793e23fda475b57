using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Scalars without quotes, and what they are taken for.</summary>
static class PlainScalars
{
    public static readonly YamlFeature[] All =
    [
        Read("Plain scalar over lines", "v: one\n  two\n  three\n", "{\"v\":\"one two three\"}"),
        Read("Plain scalar over lines with an empty line", "v: one\n\n  two\n\n\n  three\n", "{\"v\":\"one\\ntwo\\n\\nthree\"}"),
        Read("Plain scalar with blanks at its end", "v: a   \nw: b\t\n", "{\"v\":\"a\",\"w\":\"b\"}"),
        Read("Plain scalar with a hash that touches", "v: a#b\n", "{\"v\":\"a#b\"}"),
        Read("Comment behind a plain scalar", "v: a # b\n", "{\"v\":\"a\"}"),
        Read("Plain scalar with colons that touch", "v: a:b::c\n", "{\"v\":\"a:b::c\"}"),
        Read("Plain scalar that begins with a dash, a question mark, a colon", "v: -a\nw: ?b\nx: :c\n", "{\"v\":\"-a\",\"w\":\"?b\",\"x\":\":c\"}"),
        Read("Plain scalar with brackets within, in block", "v: a[0]{b},c\n", "{\"v\":\"a[0]{b},c\"}"),
        Read("Plain scalar with quotes within", "v: it's \"so\"\n", "{\"v\":\"it's \\\"so\\\"\"}"),
        Refused("A colon and a blank within a plain scalar", "v: a: b\n", "it would be a mapping within a scalar: quote it"),
        Refused("Reserved indicators", "v: @a\n", "@ begins no plain scalar"),
        Refused("Reserved indicator, backquote", "v: `a`\n", "` begins no plain scalar"),
        Refused("Plain scalar that begins with a percent sign", "v: %a\n", "% begins no plain scalar"),
        Refused("A comment breaks a plain scalar over lines", "v: one # c\n  two\n", "a comment ends the scalar, and its second line belongs to nothing"),
    ];
}
