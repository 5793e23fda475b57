using SecurePods.Validation;

namespace SecurePods.Apps.V1;

public sealed partial record Deployment
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record DeploymentSpec
{
    partial void Check(Problems problems) => WorkloadRules.Check(Selector, Template, problems);
}

public sealed partial record ReplicaSet
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record ReplicaSetSpec
{
    partial void Check(Problems problems) => WorkloadRules.Check(Selector, Template, problems);
}

public sealed partial record StatefulSet
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record StatefulSetSpec
{
    partial void Check(Problems problems) => WorkloadRules.Check(Selector, Template, problems);
}

public sealed partial record DaemonSet
{
    partial void Check(Problems problems) => problems.Required("spec", isGiven: Spec is not null);
}

public sealed partial record DaemonSetSpec
{
    partial void Check(Problems problems) => WorkloadRules.Check(Selector, Template, problems);
}
