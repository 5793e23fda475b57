using SecurePods.Core.V1;

namespace SecurePods.Batch.V1;

// Kubernetes' own default, Always, is one that it refuses in a job: what kubectl's generators write is filled in.

public sealed partial class JobBuilder
{
    static partial void Complete(ref Job value)
    {
        if (value.Spec?.Template?.Spec is { RestartPolicy: null } pod)
            value = value with { Spec = value.Spec with { Template = value.Spec.Template with { Spec = pod.FillRestartPolicy(RestartPolicy.Never) } } };
    }
}

public sealed partial class CronJobBuilder
{
    static partial void Complete(ref CronJob value)
    {
        if (value.Spec?.JobTemplate?.Spec is not { Template.Spec: { RestartPolicy: null } pod } job)
            return;
        job = job with { Template = job.Template with { Spec = pod.FillRestartPolicy(RestartPolicy.OnFailure) } };
        value = value with { Spec = value.Spec with { JobTemplate = value.Spec.JobTemplate with { Spec = job } } };
    }
}
