namespace SecurePods.Cli.Checking;

/// <summary>What a run comes to.</summary>
sealed class Summary(CheckSettings settings)
{
    public CheckSettings Settings { get; } = settings;

    public int Documents { get; private set; }

    /// <summary>The objects whose pods are beyond the level.</summary>
    public int Refused { get; private set; }

    public int Violations { get; private set; }

    public int Warnings { get; private set; }

    public int Waived { get; private set; }

    public int Errors { get; private set; }

    public int ExitCode => Errors > 0 ? Cli.ExitCode.Unusable : Violations > 0 ? Cli.ExitCode.Found : Cli.ExitCode.Clean;

    public void Add(DocumentReport report)
    {
        var violations = report.Violations.Count(violation => violation.Reason is not null);
        Documents++;
        Refused += violations > 0 ? 1 : 0;
        Violations += violations;
        Warnings += report.Warnings.Count(warning => !warning.IsWaived);
        Waived += report.Violations.SelectMany(violation => violation.Findings).Concat(report.Warnings).Count(finding => finding.IsWaived);
        Errors += report.Errors.Count;
    }
}
