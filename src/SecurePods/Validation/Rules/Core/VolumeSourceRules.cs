using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record EmptyDirVolumeSource
{
    partial void Check(Problems problems) => QuantityRules.NotNegative("sizeLimit", SizeLimit, problems);
}

public sealed partial record HostPathVolumeSource
{
    partial void Check(Problems problems) => problems.Required("path", Path);
}

public sealed partial record SecretVolumeSource
{
    partial void Check(Problems problems) => problems.Required("secretName", SecretName);
}

public sealed partial record ConfigMapVolumeSource
{
    partial void Check(Problems problems) => problems.Required("name", Name);
}

public sealed partial record PersistentVolumeClaimVolumeSource
{
    partial void Check(Problems problems) => problems.Required("claimName", ClaimName);
}

public sealed partial record VolumeProjection
{
    /// <summary>One without any source is taken.</summary>
    partial void Check(Problems problems) => new OneOf(problems, "secret, configMap, downwardAPI or serviceAccountToken")
        .Member("secret", Secret)
        .Member("downwardAPI", DownwardAPI)
        .Member("configMap", ConfigMap)
        .Member("serviceAccountToken", ServiceAccountToken);
}
