using SecurePods.Validation;

namespace SecurePods.Storage.V1;

public sealed partial record CSIStorageCapacity
{
    partial void Check(Problems problems) => QuantityRules.NotNegative("capacity", Capacity, problems);
}
