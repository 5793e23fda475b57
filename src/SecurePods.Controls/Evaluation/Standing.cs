namespace SecurePods;

/// <summary>The findings of a control that no waiver covers, with the words that Kubernetes makes of them.</summary>
internal sealed class Standing
{
    readonly IReadOnlyList<Finding> _findings;

    public Standing(IEnumerable<Finding> findings) => _findings = [.. findings.Where(finding => !finding.IsWaived)];

    public bool IsEmpty => _findings.Count == 0;

    /// <summary>The values found, distinct and sorted.</summary>
    public IReadOnlyList<string> Values => Wording.Sorted(_findings.Select(finding => finding.Value ?? ""));

    /// <summary>The volumes or annotations, in the order found.</summary>
    public IReadOnlyList<Finding> Items => _findings;

    /// <summary>Each container once, in the order walked: <c>containers "a", "b"</c>.</summary>
    public string Containers => ContainersNamed(ContainerNames);

    /// <summary>The names of the containers, each container once, in the order walked.</summary>
    public IReadOnlyList<string> ContainerNames =>
        [.. _findings.Where(finding => finding.ContainerPath is not null).GroupBy(finding => finding.ContainerPath).Select(group => group.First().Container!)];

    /// <summary>Who set it: <c>pod and container "a"</c>.</summary>
    public string Setters => string.Join(" and ", SettersOf());

    /// <summary>The findings of some rules.</summary>
    public Standing Of(params RuleInfo[] rules) => new(_findings.Where(finding => rules.Contains(finding.Rule)));

    /// <summary>The findings of one field.</summary>
    public Standing Of(InspectedField field) => new(_findings.Where(finding => finding.Field == field));

    /// <summary>The findings of all other fields.</summary>
    public Standing Except(InspectedField field) => new(_findings.Where(finding => finding.Field != field));

    static string ContainersNamed(IReadOnlyList<string> names) =>
        $"{Wording.Plural(names.Count, "container", "containers")} {Wording.Quoted(names)}";

    /// <summary>The parts of <see cref="Setters"/>.</summary>
    public IEnumerable<string> SettersOf()
    {
        if (_findings.Any(finding => finding.ContainerPath is null))
            yield return "pod";
        if (ContainerNames.Count > 0)
            yield return Containers;
    }
}
