namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP2010: <c>containers[].securityContext.allowPrivilegeEscalation</c> is not false (Pod Security Standards, restricted).</summary>
    public const string AllowPrivilegeEscalation = "SP2010";
}

/// <summary>Unless it is forbidden, a process becomes more than it was through a set-user-ID binary such as su.</summary>
internal static class AllowPrivilegeEscalation
{
    static readonly RuleInfo Escalation = new(Rule.AllowPrivilegeEscalation, nameof(Rule.AllowPrivilegeEscalation), RuleSubject.Identity)
    {
        Title = "Privilege escalation",
        Message = "a process of the container may gain more rights than the one that started it (allowPrivilegeEscalation is {0})",
        Remedy = "set allowPrivilegeEscalation to false",
        Mending = Mending.Correct,
    };

    static readonly Field<bool> Setting = new(Escalation, "containers[].securityContext.allowPrivilegeEscalation", Allow.Only(false));

    public static readonly Control Control = new("allowPrivilegeEscalation", Level.Restricted)
    {
        Title = "Privilege escalation",
        Rules = [Escalation],
        Revisions =
        [
            new("1.8", Inspect) { Fields = [Setting] },
            new("1.25", Inspect)
            {
                Change = "a Windows pod, whose kernel has no such thing, passes",
                Exempt = Exemption.Windows,
                Fields = [Setting],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
        {
            var context = container.SecurityContext;
            pod.RequireUnlessEntailed(Setting, context.AllowPrivilegeEscalation, container, PrivilegedContainers.Setting, context.Privileged);
        }
    }

    static Conclusion Conclude(Standing found) =>
        new("allowPrivilegeEscalation != false", $"{found.Containers} must set securityContext.allowPrivilegeEscalation=false");
}
