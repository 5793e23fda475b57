using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record Pod
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record PodTemplate
{
    partial void Check(Problems problems) => WorkloadRules.CheckTemplate(Template, problems);
}

public sealed partial record ReplicationController
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record Service
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}
