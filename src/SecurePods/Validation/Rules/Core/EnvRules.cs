using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record EnvVar
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        if (!string.IsNullOrEmpty(Value) && ValueFrom is not null)
            problems.Add("valueFrom", null, "must not be given beside a value");
    }
}

public sealed partial record EnvVarSource
{
    partial void Check(Problems problems) => new OneOf(problems, "fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef or fileKeyRef")
        .Member("fieldRef", FieldRef)
        .Member("resourceFieldRef", ResourceFieldRef)
        .Member("configMapKeyRef", ConfigMapKeyRef)
        .Member("secretKeyRef", SecretKeyRef)
        .Member("fileKeyRef", FileKeyRef)
        .DemandOne();
}

public sealed partial record EnvFromSource
{
    partial void Check(Problems problems) => new OneOf(problems, "configMapRef or secretRef")
        .Member("configMapRef", ConfigMapRef)
        .Member("secretRef", SecretRef)
        .DemandOne();
}

public sealed partial record ConfigMapEnvSource
{
    partial void Check(Problems problems) => problems.Required("name", Name);
}

public sealed partial record SecretEnvSource
{
    partial void Check(Problems problems) => problems.Required("name", Name);
}

public sealed partial record ConfigMapKeySelector
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("key", Key);
    }
}

public sealed partial record SecretKeySelector
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("key", Key);
    }
}
