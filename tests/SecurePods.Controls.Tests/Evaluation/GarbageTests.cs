namespace SecurePods.Controls.Tests.Evaluation;

sealed class GarbageTests
{
    [Test]
    public void A_clean_pod_is_judged_without_a_byte_of_garbage([Values] Level level, [Values(0, 19, 36, 37)] int minor)
    {
        var pod = CleanPod.Create();
        var version = new KubernetesVersion(minor);
        var verdict = PodSecurity.Evaluate(pod, level, version);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            PodSecurity.Evaluate(pod, level, version);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(verdict.Allowed, Is.True);
        Assert.That(verdict.Warnings, Is.Empty);
        Assert.That(allocated, Is.Zero);
    }
}
