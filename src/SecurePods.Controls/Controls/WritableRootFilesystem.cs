namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP4001: <c>containers[].securityContext.readOnlyRootFilesystem</c> is not true (beyond the Pod Security Standards).</summary>
    public const string WritableRootFilesystem = "SP4001";
}

/// <summary>An intruder who can write to the image's files can change the program and leave tools behind. Pod Security says nothing of it.</summary>
internal static class WritableRootFilesystem
{
    static readonly RuleInfo Writable = new(Rule.WritableRootFilesystem, nameof(Rule.WritableRootFilesystem), RuleSubject.FileSystem)
    {
        Title = "Writable root file system",
        Message = "whoever breaks into the container may change its program (readOnlyRootFilesystem is {0})",
        Remedy = "set readOnlyRootFilesystem to true, and mount an emptyDir where the program writes, such as /tmp",
        Mending = Mending.Correct,
    };

    static readonly Field<bool> Setting = new(Writable, "containers[].securityContext.readOnlyRootFilesystem", Allow.Only(true));

    public static readonly Control Control = new("readOnlyRootFilesystem", level: null)
    {
        Title = "Read-only root file systems",
        Rules = [Writable],
        Revisions = [new("1.0", Inspect) { Exempt = Exemption.Windows, Fields = [Setting] }],
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(Setting, container.SecurityContext.ReadOnlyRootFilesystem, container);
    }
}
