using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Dsl;

/// <summary>Fields that the schema has not.</summary>
public class UnknownFieldTests
{
    [Test]
    public void They_are_written_as_they_are()
    {
        var pod = Pod.Create("p", p => p
            .Container("c", "i", c => c.UnknownField("fromTomorrow", Json.Object(("deep", Json.Array(1, "x")))))
            .Spec(s => s.UnknownField("swap", true))
            .UnknownField("status", Json.Object(("phase", "Running"))));
        var yaml = pod.ToYaml();
        Assert.That(yaml, Does.Contain("fromTomorrow:\n      deep:\n      - 1\n      - x").And.Contain("\n  swap: true\n").And.Contain("\nstatus:\n  phase: Running\n"));
        Assert.That(Pod.FromYaml(yaml, ReadMode.Lenient), Is.EqualTo(pod));
    }

    [Test]
    public void What_has_a_method_is_refused()
    {
        Assert.That(() => Pod.Create("p", p => p.Spec(s => s.UnknownField("hostPID", true))), Throws.ArgumentException.With.Message.Contains("hostPID"));
        Assert.That(() => Pod.Create("p", p => p.UnknownField("spec", true)), Throws.ArgumentException);
    }

    [Test]
    public void An_object_within_another_may_say_what_it_is_and_a_document_does_so_itself()
    {
        var db = StatefulSet.Create("db", s => s
            .ServiceName("db")
            .Pod(p => p.Container("c", "i"))
            .VolumeClaimTemplate(v => v.UnknownField("kind", "PersistentVolumeClaim").Name("data").AccessModes(PersistentVolumeAccessMode.ReadWriteOnce).Resources(r => r.Request("storage", "1Gi"))));
        Assert.That(db.ToYaml(), Does.Contain("kind: PersistentVolumeClaim"));
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i").UnknownField("kind", "Node")), Throws.ArgumentException);
    }
}
