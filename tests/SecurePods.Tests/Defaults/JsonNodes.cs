using System.Text.Json;
using System.Text.Json.Nodes;
using SecurePods.Views;
using Tree = SecurePods.Views.Node;

namespace SecurePods.Tests.Defaults;

/// <summary>The catalogue's tree of a JSON object, and back.</summary>
static class JsonNodes
{
    public static Tree ToNode(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject members:
                var node = Tree.Object();
                foreach (var member in members)
                    node.Set(member.Key, ToNode(member.Value));
                return node;
            case JsonArray items:
                var list = Tree.List();
                foreach (var item in items)
                    list.Add(ToNode(item));
                return list;
            case null:
                return Tree.Absent;
            default:
                return Tree.Scalar(Scalar(json));
        }
    }

    public static JsonNode? ToJson(Tree node) => node.Kind switch
    {
        NodeKind.Object => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Key, ToJson(member.Value)))),
        NodeKind.List => new JsonArray([.. node.Items.Select(ToJson)]),
        NodeKind.Scalar => JsonValue.Create(node.Value),
        _ => null,
    };

    static object Scalar(JsonNode json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.GetValue<string>(),
        JsonValueKind.Number when json.AsValue().TryGetValue<long>(out var number) => number,
        JsonValueKind.Number => json.GetValue<double>(),
        _ => json.GetValue<bool>(),
    };
}
