using BenchmarkDotNet.Attributes;
using k8s;
using SecurePods.Cli.Checking;

namespace SecurePods.Benchmarks;

/// <summary>The same Deployment from YAML: the tree alone, the model strictly read, the model read and judged, and the official client's, which checks nothing.</summary>
[MemoryDiagnoser]
public class ReadDeployment
{
    readonly string _yaml;
    readonly SourceText _source;
    readonly CheckSettings _settings = new(Level.Restricted, KubernetesVersion.Latest, DateTime.UtcNow);

    public ReadDeployment()
    {
        _yaml = Samples.Ours().ToYaml();
        _source = new(_yaml, 1);
    }

    /// <summary>Both read what was written, or the figures compare nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!ManifestSet.FromYaml(_yaml).SequenceEqual([Samples.Ours()]) || KubernetesYaml.LoadAllFromString(_yaml).Count != 1 || !ReadAndCheck())
            throw new InvalidOperationException("The sample is not read as it was written.");
    }

    [Benchmark(Baseline = true, Description = "KubernetesClient: KubernetesYaml.LoadAllFromString")]
    public int KubernetesClient() => KubernetesYaml.LoadAllFromString(_yaml).Count;

    [Benchmark(Description = "SecurePods: tree with positions")]
    public int Tree() => Yaml.ManifestReader.Read(_yaml).Count();

    [Benchmark(Description = "SecurePods: strictly read")]
    public int Read() => ManifestSet.FromYaml(_yaml).Count;

    [Benchmark(Description = "SecurePods: strictly read and checked, as securepods check does")]
    public bool ReadAndCheck()
    {
        var allowed = true;
        foreach (var document in Yaml.ManifestReader.Read(_yaml, "web.yaml"))
            allowed &= DocumentCheck.Judge(document, _source, _settings).IsAllowed;
        return allowed;
    }

    [Benchmark(Description = "SecurePods: strictly read, judged and written")]
    public int ReadAndJudge() => ManifestSet.FromYaml(_yaml).ToYaml().Length;
}
