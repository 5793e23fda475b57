using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using k8s;

namespace SecurePods.Benchmarks;

/// <summary>One Deployment to bytes: ours, with and without the gate, beside the source-generated JSON writer and the official client's YAML, all of the same data.</summary>
[MemoryDiagnoser]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class WriteDeployment
{
    readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    readonly Manifest _ours = Samples.Ours();
    readonly k8s.Models.V1Deployment _theirs = Samples.Theirs();
    readonly DeploymentData _data = Samples.Data();
    Utf8JsonWriter _json = null!;

    /// <summary>All three write the same object, or the figures compare nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _json = new(_buffer);
        var ours = JsonElement.Parse(_ours.ToJson());
        var theirs = JsonElement.Parse(KubernetesJson.Serialize(_theirs));
        var data = JsonElement.Parse(JsonSerializer.Serialize(_data, DataContext.Default.DeploymentData));
        HandWritten();
        var byHand = JsonElement.Parse(_buffer.WrittenSpan);
        if (!JsonElement.DeepEquals(ours, theirs) || !JsonElement.DeepEquals(ours, data) || !JsonElement.DeepEquals(ours, byHand))
            throw new InvalidOperationException($"The samples differ:\n{ours}\n{theirs}\n{data}");
    }

    [GlobalCleanup]
    public void Cleanup() => _json.Dispose();

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public int SystemTextJson()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        JsonSerializer.Serialize(_json, _data, DataContext.Default.DeploymentData);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "Utf8JsonWriter, by hand")]
    public int HandWritten()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        HandWrittenJson.Write(_json, _data);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "SecurePods: gate and YAML")]
    public int SecurePodsYaml()
    {
        _buffer.ResetWrittenCount();
        _ours.WriteTo(_buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "SecurePods: gate and YAML, as a string")]
    public string SecurePodsString() => _ours.ToYaml();

    [Benchmark(Description = "SecurePods: YAML alone")]
    public int SecurePodsWriter()
    {
        _buffer.ResetWrittenCount();
        using var writer = Writing.YamlWriter.Rent(_buffer);
        ((IModel)_ours).WriteTo(writer);
        writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "SecurePods: gate and YAML, annotated")]
    public int SecurePodsAnnotated()
    {
        _buffer.ResetWrittenCount();
        _ours.WriteTo(_buffer, annotate: true);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "KubernetesClient: KubernetesYaml.Serialize")]
    public string KubernetesClientYaml() => KubernetesYaml.Serialize(_theirs);
}
