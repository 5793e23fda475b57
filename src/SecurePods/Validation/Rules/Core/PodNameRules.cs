using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record PodSchedulingGate
{
    partial void Check(Problems problems) => problems.Required("name", Name);
}

public sealed partial record PodResourceClaim
{
    partial void Check(Problems problems) => problems.Required("name", Name);
}
