using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record NodeSelector
{
    partial void Check(Problems problems)
    {
        if (NodeSelectorTerms is not { Count: > 0 })
            problems.Add("nodeSelectorTerms", null, "must have at least one term");

        problems.Enter("nodeSelectorTerms");
        for (var i = 0; i < NodeSelectorTerms?.Count; i++)
        {
            problems.Enter(i);
            CheckValues(NodeSelectorTerms[i], problems);
            problems.Exit();
        }
        problems.Exit();
    }

    /// <summary>Only required terms: in a preferred one a value that no label can have is a warning.</summary>
    static void CheckValues(NodeSelectorTerm term, Problems problems)
    {
        problems.Enter("matchExpressions");
        for (var i = 0; i < term.MatchExpressions?.Count; i++)
        {
            problems.Enter(i);
            problems.Format("values", term.MatchExpressions[i].Values, Formats.LabelValue);
            problems.Exit();
        }
        problems.Exit();
    }
}

public sealed partial record NodeSelectorTerm
{
    partial void Check(Problems problems)
    {
        problems.Enter("matchExpressions");
        for (var i = 0; i < MatchExpressions?.Count; i++)
        {
            problems.Enter(i);
            CheckExpression(MatchExpressions[i], problems);
            problems.Exit();
        }
        problems.Exit();

        problems.Enter("matchFields");
        for (var i = 0; i < MatchFields?.Count; i++)
        {
            problems.Enter(i);
            CheckField(MatchFields[i], problems);
            problems.Exit();
        }
        problems.Exit();
    }

    static void CheckExpression(NodeSelectorRequirement expression, Problems problems)
    {
        SelectorRules.CheckKey(expression.Key, problems);
        switch (expression.Operator)
        {
            case null:
                problems.Required("operator", isGiven: false);
                break;
            case NodeSelectorOperator.In or NodeSelectorOperator.NotIn:
                SelectorRules.CheckSomeValues(expression.Values, expression.Operator.ToString()!, problems);
                break;
            case NodeSelectorOperator.Exists or NodeSelectorOperator.DoesNotExist:
                SelectorRules.CheckNoValues(expression.Values, expression.Operator.ToString()!, problems);
                break;
            default:
                CheckOneValue(expression, problems);
                break;
        }
    }

    static void CheckField(NodeSelectorRequirement field, Problems problems)
    {
        if (field.Key != "metadata.name")
            problems.Add("key", field.Key, "must be metadata.name, the only field that nodes are selected by");
        if (field.Operator is not (NodeSelectorOperator.In or NodeSelectorOperator.NotIn))
            problems.Add("operator", field.Operator, "must be In or NotIn for a field");
        CheckOneValue(field, problems);
        problems.Format("values", field.Values, Formats.Dns1123Subdomain);
    }

    static void CheckOneValue(NodeSelectorRequirement requirement, Problems problems)
    {
        if (requirement.Values is not { Count: 1 })
            problems.Add("values", requirement.Values, "must have exactly one value");
    }
}
