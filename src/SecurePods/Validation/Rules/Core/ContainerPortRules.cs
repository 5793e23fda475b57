using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record ContainerPort
{
    partial void Check(Problems problems) => problems.Required("containerPort", isGiven: Port is not null);
}
