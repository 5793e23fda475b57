using System.Globalization;
using SecurePods.Views;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SecurePods.Controls.Tests.Trees;

/// <summary>YAML text as a tree of nodes, as far as fixtures need it.</summary>
static class YamlTree
{
    public static Node Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return NodeOf(stream.Documents[0].RootNode);
    }

    static Node NodeOf(YamlNode yaml)
    {
        switch (yaml)
        {
            case YamlMappingNode mapping:
                var members = Node.Object();
                foreach (var (key, value) in mapping.Children)
                    members.Set(((YamlScalarNode)key).Value!, NodeOf(value));
                return members;
            case YamlSequenceNode sequence:
                var items = Node.List();
                foreach (var item in sequence.Children)
                    items.Add(NodeOf(item));
                return items;
            default:
                return ScalarOf((YamlScalarNode)yaml);
        }
    }

    static Node ScalarOf(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain)
            return Node.Scalar(text);
        return text switch
        {
            "" or "null" or "~" => Node.Absent,
            "true" => Node.Scalar(true),
            "false" => Node.Scalar(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => Node.Scalar(number),
            _ => Node.Scalar(text),
        };
    }
}
