using BenchmarkDotNet.Attributes;
using SecurePods.Core.V1;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Benchmarks;

/// <summary>A pod of three containers judged by the restricted level at the newest version, as a model and as a tree: one that passes, of which the model is to make no garbage, and one that fails.</summary>
[MemoryDiagnoser]
public class EvaluatePod
{
    readonly IPodView _passing = Passing().ViewedPod!;
    readonly IPodView _failing = Failing().ViewedPod!;
    readonly Views.Node _passingTree = Tree(Passing());
    readonly Views.Node _failingTree = Tree(Failing());

    /// <summary>The one passes and the other fails, or the figures say nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!Judge(_passing).Allowed || !Judge(PodViews.FromNode(_passingTree)).Allowed)
            throw new InvalidOperationException("The pod that should pass does not.");
        if (Judge(_failing).Violations.Count != 5 || Judge(PodViews.FromNode(_failingTree)).Violations.Count != 5)
            throw new InvalidOperationException("The pod that should fail five controls does not.");
    }

    [Benchmark(Baseline = true, Description = "model, passes")]
    public Verdict Model() => Judge(_passing);

    [Benchmark(Description = "model, fails five controls")]
    public Verdict FailingModel() => Judge(_failing);

    [Benchmark(Description = "tree of its YAML, passes")]
    public Verdict OfTree() => Judge(PodViews.FromNode(_passingTree));

    [Benchmark(Description = "tree of its YAML, fails five controls")]
    public Verdict FailingOfTree() => Judge(PodViews.FromNode(_failingTree));

    static Verdict Judge(IPodView pod) => PodSecurity.Evaluate(pod, Level.Restricted, KubernetesVersion.Latest);

    static Pod Passing() => Pod.Create("web", p => p
        .InitContainer("migrate", "example/migrate:1")
        .Container("web", "example/web:1", c => c.Port(8080).TempDirectory("/tmp"))
        .Container("logs", "example/logs:1"));

    static Pod Failing() => Pod.Create("web", p => p
        .NoSecureDefaults()
        .InitContainer("migrate", "example/migrate:1")
        .Container("web", "example/web:1", c => c.Port(8080).SecurityContext(s => s.Privileged(true)))
        .Container("logs", "example/logs:1"));

    static Views.Node Tree(Pod pod) => ManifestReader.Read(pod.ToYaml(Level.Privileged)).Single().Pod!;
}
