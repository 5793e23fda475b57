using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record PersistentVolumeClaim
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record PersistentVolumeClaimSpec
{
    partial void Check(Problems problems)
    {
        if (AccessModes is not { Count: > 0 })
            problems.Add("accessModes", null, "must have at least one access mode");
        CheckStorage(problems);
    }

    void CheckStorage(Problems problems)
    {
        if (Resources?.Requests?.TryGetValue("storage", out var storage) is not true)
            problems.Add("resources.requests[storage]", null, RuleTexts.Required);
        else
            QuantityRules.Positive("resources.requests[storage]", storage, problems);
    }
}

public sealed partial record PersistentVolumeClaimTemplate
{
    partial void Check(Problems problems) => ObjectMetadata.CheckTemplate(Metadata, problems);
}
