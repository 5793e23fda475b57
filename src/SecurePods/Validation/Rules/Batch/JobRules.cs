using SecurePods.Core.V1;
using SecurePods.Validation;

namespace SecurePods.Batch.V1;

public sealed partial record JobSpec
{
    partial void Check(Problems problems)
    {
        WorkloadRules.CheckTemplate(Template, problems);
        CheckRestartPolicy(problems);
    }

    /// <summary>Always is what the server puts where nothing is said, so it must be said.</summary>
    void CheckRestartPolicy(Problems problems)
    {
        if (Template?.Spec is { RestartPolicy: not (RestartPolicy.OnFailure or RestartPolicy.Never) } spec)
            problems.Add("template.spec.restartPolicy", spec.RestartPolicy, "must be OnFailure or Never in a Job's template");
    }
}

public sealed partial record Job
{
    partial void Check(Problems problems)
    {
        problems.Required("spec", isGiven: Spec is not null);
        CheckManualSelector(problems);
        CheckNameAsLabel(problems);
        CheckIndexedName(problems);
    }

    /// <summary>Without manualSelector the server makes both the selector and the label.</summary>
    void CheckManualSelector(Problems problems)
    {
        if (Spec is not { ManualSelector: true } spec)
            return;

        problems.Enter("spec");
        if (spec.Selector is not { } selector)
            problems.Add("selector", null, "must be given with manualSelector");
        else if (!SelectorMatch.Matches(selector, spec.Template?.Metadata?.Labels))
            WorkloadRules.AddMismatch(spec.Template, problems);
        problems.Exit();
    }

    /// <summary>The server labels the pods with their Job's name.</summary>
    void CheckNameAsLabel(Problems problems)
    {
        if (Spec?.ManualSelector is not true && Metadata?.Name is { Length: > 63 } name)
            problems.Add("metadata.name", name, "must be at most 63 bytes long in a Job: its pods carry it as a label");
    }

    /// <summary>The hosts of an Indexed Job's pods are named after it and their index.</summary>
    void CheckIndexedName(Problems problems)
    {
        if (Spec is not { CompletionMode: CompletionMode.Indexed, Completions: > 0 and var completions } || ObjectName.Of(Metadata) is not { } name)
            return;

        Span<char> index = stackalloc char[11];
        (completions - 1).TryFormat(index, out var digits, provider: System.Globalization.CultureInfo.InvariantCulture);
        if (name.Contains('.') || name.Length + 1 + digits > 63)
            problems.Add(ObjectName.FieldOf(Metadata), name, $"must be a label of at most {62 - digits} bytes in an Indexed Job: its pods' hosts are named after it and their index");
    }
}
