using BenchmarkDotNet.Attributes;
using k8s;

namespace SecurePods.Benchmarks;

/// <summary>The same Deployment from YAML: the tree alone, the model strictly read, the model read and judged, and the official client's, which checks nothing.</summary>
[MemoryDiagnoser]
public class ReadDeployment
{
    readonly string _yaml = Samples.Ours().ToYaml();

    /// <summary>Both read what was written, or the figures compare nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!ManifestSet.FromYaml(_yaml).SequenceEqual([Samples.Ours()]) || KubernetesYaml.LoadAllFromString(_yaml).Count != 1)
            throw new InvalidOperationException("The sample is not read as it was written.");
    }

    [Benchmark(Baseline = true, Description = "KubernetesClient: KubernetesYaml.LoadAllFromString")]
    public int KubernetesClient() => KubernetesYaml.LoadAllFromString(_yaml).Count;

    [Benchmark(Description = "SecurePods: tree with positions")]
    public int Tree() => Yaml.ManifestReader.Read(_yaml).Count();

    [Benchmark(Description = "SecurePods: strictly read")]
    public int Read() => ManifestSet.FromYaml(_yaml).Count;

    [Benchmark(Description = "SecurePods: strictly read, judged and written")]
    public int ReadAndJudge() => ManifestSet.FromYaml(_yaml).ToYaml().Length;
}
