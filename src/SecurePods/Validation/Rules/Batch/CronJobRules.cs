using SecurePods.Validation;

namespace SecurePods.Batch.V1;

public sealed partial record CronJob
{
    const int LongestName = 52;

    partial void Check(Problems problems)
    {
        problems.Required("spec", isGiven: Spec is not null);
        CheckNameLength(problems);
    }

    /// <summary>A CronJob's Jobs are named after it and the time.</summary>
    void CheckNameLength(Problems problems)
    {
        if (ObjectName.Of(Metadata) is { Length: > LongestName } name)
            problems.Add(ObjectName.FieldOf(Metadata), name, "must be at most 52 bytes long in a CronJob, with the 5 that the server appends to generateName");
    }
}

public sealed partial record CronJobSpec
{
    partial void Check(Problems problems)
    {
        problems.Required("schedule", Schedule);
        problems.Required("jobTemplate.spec", isGiven: JobTemplate?.Spec is not null);
    }
}
