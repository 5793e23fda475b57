namespace SecurePods;

/// <summary>The findings of a control that no waiver covers, with the words that Kubernetes makes of them.</summary>
internal sealed class Standing
{
    public Standing(IEnumerable<Finding> findings) => Items = [.. findings.Where(finding => !finding.IsWaived)];

    /// <summary>The findings, in the order found.</summary>
    public IReadOnlyList<Finding> Items { get; }

    public bool IsEmpty => Items.Count == 0;

    /// <summary>The values found, distinct and sorted.</summary>
    public IReadOnlyList<string> Values => Wording.Sorted(Items.Select(finding => finding.Value ?? ""));

    /// <summary>The names of the containers, each container once, in the order walked.</summary>
    public IReadOnlyList<string> ContainerNames =>
        [.. Items.Where(finding => finding.ContainerPath is not null).GroupBy(finding => finding.ContainerPath).Select(group => group.First().Container!)];

    /// <summary>Each container once, in the order walked: <c>containers "a", "b"</c>.</summary>
    public string Containers => $"{Wording.Plural(ContainerNames.Count, "container", "containers")} {Wording.Quoted(ContainerNames)}";

    /// <summary>Who set it: <c>pod and container "a"</c>.</summary>
    public string Setters => string.Join(" and ", EachSetter());

    /// <summary>The parts of <see cref="Setters"/>.</summary>
    public IEnumerable<string> EachSetter()
    {
        if (Items.Any(finding => finding.ContainerPath is null))
            yield return "pod";
        if (ContainerNames.Count > 0)
            yield return Containers;
    }

    /// <summary>The findings of some rules.</summary>
    public Standing Of(params RuleInfo[] rules) => new(Items.Where(finding => rules.Contains(finding.Rule)));

    /// <summary>The findings of one field.</summary>
    public Standing Of(InspectedField field) => new(Items.Where(finding => finding.Field == field));

    /// <summary>The findings of all other fields.</summary>
    public Standing Except(InspectedField field) => new(Items.Where(finding => finding.Field != field));
}
