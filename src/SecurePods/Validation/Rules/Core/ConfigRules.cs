using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record ConfigMap
{
    partial void Check(Problems problems)
    {
        problems.Keys("data", Data, Formats.ConfigKey);
        problems.Keys("binaryData", BinaryData, Formats.ConfigKey);
        CheckOverlap(problems);
    }

    void CheckOverlap(Problems problems)
    {
        for (var i = 0; i < BinaryData?.Count; i++)
            if (Data?.ContainsKey(BinaryData.KeyAt(i)) is true)
                problems.AddEntry("binaryData", BinaryData.KeyAt(i), null, "must not have a key that data has as well");
    }
}

public sealed partial record Secret
{
    partial void Check(Problems problems)
    {
        problems.Keys("data", Data, Formats.ConfigKey);
        problems.Keys("stringData", StringData, Formats.ConfigKey);
    }
}
