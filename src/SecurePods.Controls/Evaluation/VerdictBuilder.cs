namespace SecurePods;

/// <summary>Collects what the controls have to say; made only if one has.</summary>
internal sealed class VerdictBuilder
{
    readonly List<Violation> _violations = [];
    readonly List<Finding> _warnings = [];
    readonly List<Control> _undetermined = [];

    public void Add(Control control, Findings findings)
    {
        if (findings.IsUndetermined)
            _undetermined.Add(control);
        if (findings.All.Count == 0)
            return;
        if (control.Level is null)
            _warnings.AddRange(findings.All);
        else
            _violations.Add(new(control, findings.All));
    }

    public Verdict Build() => new(_violations, _warnings, _undetermined);
}
