using FsCheck;
using FsCheck.Fluent;
using SecurePods.Defaults;
using SecurePods.Tests.Models;
using SecurePods.Views;

namespace SecurePods.Tests.Defaults;

/// <summary>The models and the catalogue's tree are two views of one pod: what is said of the one holds of the other.</summary>
public class AgreementTests
{
    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);
    static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Test]
    public void Builders_fill_in_what_the_analyzers_think_they_do() =>
        Prop.ForAll(Seeds, seed =>
        {
            var pod = RandomPods.Of(seed);
            var model = pod with { Spec = PodDefaults.Apply(pod, pod.Spec!) };
            var tree = SecureDefaults.Apply(JsonNodes.ToNode(ModelJson.Of(pod)));
            ModelJson.AssertEqual(ModelJson.Of(model), JsonNodes.ToJson(tree), $"pod {ModelJson.Of(pod).ToJsonString()}");
        }).Check(Many);

    [Test]
    public void A_model_and_the_tree_of_its_json_are_judged_alike() =>
        Prop.ForAll(Seeds, seed =>
        {
            var pod = RandomPods.Of(seed);
            var tree = PodViews.FromNode(JsonNodes.ToNode(ModelJson.Of(pod)));
            var level = (Level)(seed % 3);
            var version = new KubernetesVersion(seed % (KubernetesVersion.Latest.Minor + 1));
            Assert.That(Judge(pod, level, version), Is.EqualTo(Judge(tree, level, version)), () => ModelJson.Of(pod).ToJsonString());
        }).Check(Many);

    [Test]
    public void Filling_in_twice_changes_nothing_more() =>
        Prop.ForAll(Seeds, seed =>
        {
            var pod = RandomPods.Of(seed);
            var once = pod with { Spec = PodDefaults.Apply(pod, pod.Spec!) };
            Assert.That(PodDefaults.Apply(once, once.Spec!), Is.EqualTo(once.Spec));
        }).Check(Many);

    static IEnumerable<string> Judge(IPodView pod, Level level, KubernetesVersion version)
    {
        var verdict = PodSecurity.Evaluate(pod, level, version);
        return
        [
            $"allowed {verdict.Allowed}",
            .. verdict.Violations.Select(violation => $"{violation.Reason}: {violation.Detail}"),
            .. verdict.Violations.SelectMany(violation => violation.Findings).Concat(verdict.Warnings).Select(finding => $"{finding.Rule.Id} {finding.Path} {finding.Container} {finding.Value} {finding.Message}"),
        ];
    }
}
