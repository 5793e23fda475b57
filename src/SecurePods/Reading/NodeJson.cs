using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

/// <summary>A tree as the JSON value that it means.</summary>
static class NodeJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonText.MaxDepth };

    [ThreadStatic]
    static ArrayBufferWriter<byte>? t_buffer;

    public static bool TryRead(ReadContext context, Node node, out Json json)
    {
        var buffer = t_buffer ??= new();
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, Options);
        var isJson = TryWrite(context, node, writer);
        if (isJson)
            writer.Flush();
        json = isJson ? Json.Checked(buffer.WrittenSpan) : default;
        return isJson;
    }

    static bool TryWrite(ReadContext context, Node node, Utf8JsonWriter writer)
    {
        switch (node.Kind)
        {
            case NodeKind.Object or NodeKind.List when writer.CurrentDepth + 1 >= JsonText.MaxDepth:
                context.Wrong(node, $"is nested deeper than {JsonText.MaxDepth} levels");
                return false;
            case NodeKind.Object: return TryWriteMembers(context, node, writer);
            case NodeKind.List: return TryWriteItems(context, node, writer);
            case NodeKind.Scalar: WriteScalar(node.Value!, writer); return true;
            case NodeKind.Unknown: return false;
            default: writer.WriteNullValue(); return true;
        }
    }

    static bool TryWriteMembers(ReadContext context, Node node, Utf8JsonWriter writer)
    {
        var isJson = true;
        writer.WriteStartObject();
        foreach (var member in node.Members)
        {
            context.Enter(member.Key);
            writer.WritePropertyName(member.Key);
            isJson &= TryWrite(context, member.Value, writer);
            context.Exit();
            if (!isJson)
                return false;
        }

        writer.WriteEndObject();
        return true;
    }

    static bool TryWriteItems(ReadContext context, Node node, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < node.Items.Count; i++)
        {
            context.Enter(i);
            var isJson = TryWrite(context, node.Items[i], writer);
            context.Exit();
            if (!isJson)
                return false;
        }

        writer.WriteEndArray();
        return true;
    }

    static void WriteScalar(object value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case long number: writer.WriteNumberValue(number); break;
            default: writer.WriteNumberValue((double)value); break;
        }
    }
}
