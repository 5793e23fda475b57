using System.Text.Json;
using SecurePods.Writing;
using YamlDotNet.RepresentationModel;

namespace SecurePods.Tests.Writing;

/// <summary>One text in every place where a manifest can have one: as value, item, key, at several depths.</summary>
static class Everywhere
{
    public static void Write(ManifestWriter w, string text)
    {
        w.BeginObject();
        w.Field("value"u8);
        w.Value(text);
        w.Field("items"u8);
        w.BeginList();
        w.Value(text);
        w.BeginObject();
        w.Field("first"u8);
        w.Value(text);
        w.Field("second"u8);
        w.Value(text);
        w.EndObject();
        w.BeginList();
        w.Value(text);
        w.Value(text);
        w.EndList();
        w.BeginObject();
        w.Key(text);
        w.Value(text);
        w.EndObject();
        w.EndList();
        w.Field("keys"u8);
        w.BeginObject();
        w.Key(text);
        w.BeginObject();
        w.Key(text);
        w.BeginList();
        w.Value(text);
        w.EndList();
        w.EndObject();
        w.EndObject();
        w.Field("last"u8);
        w.Value(text);
        w.EndObject();
    }

    /// <summary>Every place, from the root node of what was written.</summary>
    public static IEnumerable<YamlScalarNode> In(YamlNode root)
    {
        yield return (YamlScalarNode)root["value"];
        yield return (YamlScalarNode)root["items"][0];
        yield return (YamlScalarNode)root["items"][1]["first"];
        yield return (YamlScalarNode)root["items"][1]["second"];
        yield return (YamlScalarNode)root["items"][2][0];
        yield return (YamlScalarNode)root["items"][2][1];
        var (itemKey, itemValue) = Single(root["items"][3]);
        yield return itemKey;
        yield return (YamlScalarNode)itemValue;
        var (outerKey, outerValue) = Single(root["keys"]);
        yield return outerKey;
        var (innerKey, innerValue) = Single(outerValue);
        yield return innerKey;
        yield return (YamlScalarNode)innerValue[0];
        yield return (YamlScalarNode)root["last"];
    }

    public static IEnumerable<string?> In(JsonElement root)
    {
        yield return root.GetProperty("value").GetString();
        var items = root.GetProperty("items");
        yield return items[0].GetString();
        yield return items[1].GetProperty("first").GetString();
        yield return items[1].GetProperty("second").GetString();
        yield return items[2][0].GetString();
        yield return items[2][1].GetString();
        var item = items[3].EnumerateObject().Single();
        yield return item.Name;
        yield return item.Value.GetString();
        var outer = root.GetProperty("keys").EnumerateObject().Single();
        yield return outer.Name;
        var inner = outer.Value.EnumerateObject().Single();
        yield return inner.Name;
        yield return inner.Value[0].GetString();
        yield return root.GetProperty("last").GetString();
    }

    static (YamlScalarNode Key, YamlNode Value) Single(YamlNode mapping)
    {
        var (key, value) = ((YamlMappingNode)mapping).Single();
        return ((YamlScalarNode)key, value);
    }
}
