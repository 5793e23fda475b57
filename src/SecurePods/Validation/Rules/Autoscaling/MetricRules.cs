using SecurePods.Validation;

namespace SecurePods.Autoscaling.V2;

public sealed partial record MetricTarget
{
    partial void Check(Problems problems)
    {
        QuantityRules.Positive("value", Value, problems);
        QuantityRules.Positive("averageValue", AverageValue, problems);
    }
}

public sealed partial record HPAScalingRules
{
    partial void Check(Problems problems) => QuantityRules.NotNegative("tolerance", Tolerance, problems);
}
