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

    void CheckOperator(Problems problems)
    {
        switch (Operator)
        {
            case "In" or "NotIn":
                SelectorRules.CheckSomeValues(Values, Operator, problems);
                break;
            case "Exists" or "DoesNotExist":
                SelectorRules.CheckNoValues(Values, Operator, problems);
                break;
            default:
                problems.Add("operator", Operator, "must be one of In, NotIn, Exists, DoesNotExist");
                break;
        }
    }
}
