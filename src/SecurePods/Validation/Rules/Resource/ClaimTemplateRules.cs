using SecurePods.Validation;

namespace SecurePods.Resource.V1;

public sealed partial record ResourceClaimTemplateSpec
{
    partial void Check(Problems problems) => ObjectMetadata.CheckTemplate(Metadata, problems);
}
