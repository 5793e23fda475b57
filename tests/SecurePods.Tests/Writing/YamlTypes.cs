using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SecurePods.Tests.Writing;

/// <summary>What the rules of YAML 1.1's type repository and of YAML 1.2's core schema make of a scalar.</summary>
static partial class YamlTypes
{
    public static bool IsString(YamlScalarNode scalar) => scalar.Style != ScalarStyle.Plain || !IsSomethingElse(scalar.Value!);

    public static bool IsNumber(string plain) => Yaml11Number().IsMatch(plain) && Yaml12Number().IsMatch(plain);

    static bool IsSomethingElse(string plain) =>
        Words().IsMatch(plain) || Yaml11Number().IsMatch(plain) || Yaml12Number().IsMatch(plain) || Timestamp().IsMatch(plain);

    /// <summary>Null, booleans of both versions, merge key and default value.</summary>
    [GeneratedRegex(@"^(~|null|Null|NULL||y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|<<|=)\z")]
    private static partial Regex Words();

    [GeneratedRegex(
        """
        ^(
          [-+]?0b[0-1_]+ | [-+]?0[0-7_]+ | [-+]?(0|[1-9][0-9_]*) | [-+]?0x[0-9a-fA-F_]+ | [-+]?[1-9][0-9_]*(:[0-5]?[0-9])+
        | [-+]?([0-9][0-9_]*)?\.[0-9.]*([eE][-+][0-9]+)? | [-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*
        | [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN)
        )\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Yaml11Number();

    [GeneratedRegex(
        """
        ^(
          [-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+
        | [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
        | [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN)
        )\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Yaml12Number();

    [GeneratedRegex(
        """
        ^( [0-9]{4}-[0-9]{2}-[0-9]{2}
        | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[\ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([\ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?
        )\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Timestamp();
}
