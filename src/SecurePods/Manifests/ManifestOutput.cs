using System.Buffers;
using System.Text;
using SecurePods.Gates;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>The one way out: the gate first, for all objects, then the bytes.</summary>
static class ManifestOutput
{
    /// <summary>The largest buffer that a thread keeps for its next object.</summary>
    const int LargestKept = 1 << 20;

    [ThreadStatic]
    static ArrayBufferWriter<byte>? t_buffer;

    public static string Text(ReadOnlySpan<Manifest> manifests, bool json, Level? level, KubernetesVersion? version, bool annotate = false)
    {
        Demand(manifests, level, version);
        var buffer = Rent();
        WriteAll(manifests, json ? JsonWriter.Rent(buffer) : YamlWriter.Rent(buffer, annotate));
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        Return(buffer);
        return text;
    }

    /// <summary>To a stream only when all is made, so that it never gets half of it.</summary>
    public static void Write(ReadOnlySpan<Manifest> manifests, Stream stream, Level? level, KubernetesVersion? version, bool annotate)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Demand(manifests, level, version);
        var buffer = Rent();
        WriteAll(manifests, YamlWriter.Rent(buffer, annotate));
        stream.Write(buffer.WrittenSpan);
        Return(buffer);
    }

    public static void Write(ReadOnlySpan<Manifest> manifests, IBufferWriter<byte> output, Level? level, KubernetesVersion? version, bool annotate)
    {
        ArgumentNullException.ThrowIfNull(output);
        Demand(manifests, level, version);
        WriteAll(manifests, YamlWriter.Rent(output, annotate));
    }

    /// <summary>A stream may write manifests of its own while it is written to: it finds no buffer here, and makes one.</summary>
    static ArrayBufferWriter<byte> Rent()
    {
        var buffer = t_buffer ?? new();
        t_buffer = null;
        return buffer;
    }

    static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestKept)
            return;
        buffer.ResetWrittenCount();
        t_buffer = buffer;
    }

    public static void Demand(ReadOnlySpan<Manifest> manifests, Level? level, KubernetesVersion? version)
    {
        Validity.Demand(manifests);
        SecurityGate.Demand(manifests, level, version);
    }

    static void WriteAll(ReadOnlySpan<Manifest> manifests, ManifestWriter writer)
    {
        using (writer)
        {
            foreach (var manifest in manifests)
            {
                writer.BeginDocument();
                writer.Value(manifest);
            }

            writer.Flush();
        }
    }
}
