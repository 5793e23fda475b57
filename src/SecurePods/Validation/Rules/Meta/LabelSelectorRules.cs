using SecurePods.Validation;

namespace SecurePods.Meta.V1;

public sealed partial record LabelSelector
{
    partial void Check(Problems problems)
    {
        if (SelectorRules.AreAsked(problems.Subject))
            problems.Labels("matchLabels", MatchLabels);
    }
}

public sealed partial record LabelSelectorRequirement
{
    partial void Check(Problems problems)
    {
        if (!SelectorRules.AreAsked(problems.Subject))
            return;

        SelectorRules.CheckKey(Key, problems);
        CheckOperator(problems);
        problems.Format("values", Values, Formats.LabelValue);
    }

    /// <summary>One that does not exist is reported as every enum's value is.</summary>
    void CheckOperator(Problems problems)
    {
        if (Operator is not { } given)
            problems.Required("operator", isGiven: false);
        else if (given is LabelSelectorOperator.In or LabelSelectorOperator.NotIn)
            SelectorRules.CheckSomeValues(Values, LabelSelectorOperatorText.Of(given), problems);
        else if (given is LabelSelectorOperator.Exists or LabelSelectorOperator.DoesNotExist)
            SelectorRules.CheckNoValues(Values, LabelSelectorOperatorText.Of(given), problems);
    }
}
