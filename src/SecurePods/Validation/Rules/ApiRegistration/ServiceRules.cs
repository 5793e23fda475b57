using SecurePods.Validation;

namespace SecurePods.ApiRegistration.V1;

public sealed partial record APIService
{
    partial void Check(Problems problems)
    {
        if (Metadata?.Name is { Length: > 0 } name && name != $"{Spec?.Version}.{Spec?.Group}")
            problems.Add("metadata.name", name, $"must be spec.version and spec.group, {Spec?.Version}.{Spec?.Group}");
    }
}
