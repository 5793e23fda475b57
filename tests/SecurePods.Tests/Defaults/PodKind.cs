using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Tests.Defaults;

/// <summary>A kind that holds a pod, at whatever depth, and how it is made of one.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Create">Makes an object named <c>web</c> of a pod's metadata and spec.</param>
/// <param name="PodOf">Its pod, read from the model.</param>
public sealed record PodKind(string Name, Func<PodTemplateSpec, Manifest> Create, Func<Manifest, PodTemplateSpec> PodOf)
{
    public static IReadOnlyList<PodKind> All { get; } =
    [
        new(nameof(Pod), t => Pod.Create("web", p => Fill(p.Spec(t.Spec!), t.Metadata)), m => ((Pod)m) is var pod ? new() { Metadata = pod.Metadata, Spec = pod.Spec } : null!),
        new(nameof(PodTemplate), t => PodTemplate.Create("web", p => p.Template(t)), m => ((PodTemplate)m).Template!),
        new(nameof(ReplicationController), t => ReplicationController.Create("web", p => p.Template(t)), m => ((ReplicationController)m).Spec!.Template!),
        new(nameof(Deployment), t => Deployment.Create("web", p => p.Template(t)), m => ((Deployment)m).Spec!.Template!),
        new(nameof(StatefulSet), t => StatefulSet.Create("web", p => p.Template(t)), m => ((StatefulSet)m).Spec!.Template!),
        new(nameof(DaemonSet), t => DaemonSet.Create("web", p => p.Template(t)), m => ((DaemonSet)m).Spec!.Template!),
        new(nameof(ReplicaSet), t => ReplicaSet.Create("web", p => p.Template(t)), m => ((ReplicaSet)m).Spec!.Template!),
        new(nameof(Job), t => Job.Create("web", p => p.Template(t)), m => ((Job)m).Spec!.Template!),
        new(nameof(CronJob), t => CronJob.Create("web", p => p.Schedule("0 3 * * *").JobTemplate(j => j.Template(t))), m => ((CronJob)m).Spec!.JobTemplate!.Spec!.Template!),
    ];

    /// <summary>Of a pod's spec alone.</summary>
    public Manifest Of(PodSpec spec) => Create(new() { Spec = spec });

    public PodSpec SpecOf(Manifest manifest) => PodOf(manifest).Spec!;

    public override string ToString() => Name;

    static void Fill(PodBuilder pod, ObjectMeta? metadata)
    {
        foreach (var annotation in metadata?.Annotations ?? [])
            pod.Annotation(annotation.Key, annotation.Value);
    }
}
