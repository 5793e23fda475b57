using System.Text.Json;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Trees;

/// <summary>JSON as a tree of nodes.</summary>
static class JsonTree
{
    public static Node From(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = Node.Object();
                foreach (var property in json.EnumerateObject())
                    members.Set(property.Name, From(property.Value));
                return members;
            case JsonValueKind.Array:
                var items = Node.List();
                foreach (var item in json.EnumerateArray())
                    items.Add(From(item));
                return items;
            case JsonValueKind.String:
                return Node.Scalar(json.GetString()!);
            case JsonValueKind.Number:
                return json.TryGetInt64(out var number) ? Node.Scalar(number) : Node.Scalar(json.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return Node.Scalar(json.GetBoolean());
            default:
                return Node.Absent;
        }
    }
}
