using SecurePods.Core.V1;

// Kubernetes' own default, Always, is one that it refuses in a job: what kubectl's generators write is filled in.
namespace SecurePods.Batch.V1
{
    public sealed partial class JobBuilder
    {
        partial void Complete(ref Job value)
        {
            if (value.Spec?.Template?.Spec is { RestartPolicy: null } pod)
                value = value with { Spec = value.Spec with { Template = value.Spec.Template with { Spec = pod with { RestartPolicy = RestartPolicy.Never } } } };
        }
    }

    public sealed partial class CronJobBuilder
    {
        partial void Complete(ref CronJob value)
        {
            if (value.Spec?.JobTemplate?.Spec is { Template.Spec: { RestartPolicy: null } pod } job)
                value = value with { Spec = value.Spec with { JobTemplate = value.Spec.JobTemplate with { Spec = job with { Template = job.Template with { Spec = pod with { RestartPolicy = RestartPolicy.OnFailure } } } } } };
        }
    }
}
