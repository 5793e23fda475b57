using System.Text.Json.Nodes;
using SecurePods.Views;

namespace SecurePods.Tests.Reading;

using Node = Views.Node;

/// <summary>A tree as JSON, by another way than the reader's.</summary>
static class TreeJson
{
    public static JsonNode? Of(Node node) => node.Kind switch
    {
        NodeKind.Object => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        NodeKind.List => new JsonArray([.. node.Items.Select(Of)]),
        NodeKind.Scalar => node.Value switch
        {
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            long number => JsonValue.Create(number),
            var number => JsonValue.Create((double)number!),
        },
        _ => null,
    };
}
