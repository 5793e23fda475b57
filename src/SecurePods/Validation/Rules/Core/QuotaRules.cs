using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record ResourceQuotaSpec
{
    partial void Check(Problems problems)
    {
        problems.Keys("hard", Hard, Formats.QualifiedName);
        QuantityRules.NotNegative("hard", Hard, problems);
        CheckCounts(problems);
    }

    void CheckCounts(Problems problems)
    {
        for (var i = 0; i < Hard?.Count; i++)
            if (ResourceNames.IsCounted(Hard.KeyAt(i)) && QuantityRules.TryRead(Hard.ValueAt(i), out var amount) && !amount.IsWhole)
                problems.AddEntry("hard", Hard.KeyAt(i), Hard.ValueAt(i), RuleTexts.Whole);
    }
}
