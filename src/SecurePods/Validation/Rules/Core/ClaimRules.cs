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

public sealed partial record PersistentVolume
{
    partial void Check(Problems problems)
    {
        problems.Required("spec", isGiven: Spec is not null);
        if (Spec is not null)
            CheckSpec(Spec, problems);
    }

    /// <summary>Asked here, since the same spec within a VolumeAttachment may have neither.</summary>
    static void CheckSpec(PersistentVolumeSpec spec, Problems problems)
    {
        if (spec.Capacity is not { Count: 1 } capacity || !capacity.TryGetValue("storage", out var storage))
            problems.Add("spec.capacity", spec.Capacity, "must have storage, and nothing else");
        else
            QuantityRules.Positive("spec.capacity[storage]", storage, problems);
        if (spec.AccessModes is not { Count: > 0 })
            problems.Add("spec.accessModes", null, "must have at least one access mode");
    }
}
