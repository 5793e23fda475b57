using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record ReplicationControllerSpec
{
    partial void Check(Problems problems)
    {
        CheckSelector(problems);
        WorkloadRules.CheckTemplate(Template, problems);
        WorkloadRules.CheckAlwaysRestarts(Template, problems);
    }

    /// <summary>Without a selector the template's labels are it.</summary>
    void CheckSelector(Problems problems)
    {
        var labels = Template?.Metadata?.Labels;
        if (Selector is not { Count: > 0 })
        {
            problems.Required("selector", isGiven: labels is { Count: > 0 });
            return;
        }

        for (var i = 0; i < Selector.Count; i++)
        {
            if (labels is not null && labels.TryGetValue(Selector.KeyAt(i), out var value) && value == Selector.ValueAt(i))
                continue;
            WorkloadRules.AddMismatch(Template, problems);
            return;
        }
    }
}
