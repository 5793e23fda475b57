using System.Buffers;
using System.Text;
using SecurePods.Gates;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>The one way out: the gate first, for all objects, then the bytes.</summary>
static class ManifestOutput
{
    [ThreadStatic]
    static ArrayBufferWriter<byte>? t_buffer;

    public static string Text(ReadOnlySpan<Manifest> manifests, bool json, Level? level, KubernetesVersion? version)
    {
        var buffer = Fill(manifests, json, level, version);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return text;
    }

    /// <summary>To a stream only when all is made, so that it never gets half of it.</summary>
    public static void Write(ReadOnlySpan<Manifest> manifests, Stream stream, Level? level, KubernetesVersion? version)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = Fill(manifests, json: false, level, version);
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    public static void Write(ReadOnlySpan<Manifest> manifests, IBufferWriter<byte> output, Level? level, KubernetesVersion? version)
    {
        ArgumentNullException.ThrowIfNull(output);
        Demand(manifests, level, version);
        WriteAll(manifests, YamlWriter.Rent(output));
    }

    static ArrayBufferWriter<byte> Fill(ReadOnlySpan<Manifest> manifests, bool json, Level? level, KubernetesVersion? version)
    {
        Demand(manifests, level, version);
        var buffer = t_buffer ??= new();
        buffer.ResetWrittenCount();
        WriteAll(manifests, json ? JsonWriter.Rent(buffer) : YamlWriter.Rent(buffer));
        return buffer;
    }

    static void Demand(ReadOnlySpan<Manifest> manifests, Level? level, KubernetesVersion? version)
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
