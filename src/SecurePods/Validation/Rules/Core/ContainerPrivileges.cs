using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>What goes with a container's privileges, and what does not.</summary>
internal static class ContainerPrivileges
{
    /// <summary>The capability as it counts here; the API server does not mind the spelling without CAP_.</summary>
    const string SysAdmin = "CAP_SYS_ADMIN";

    public static void Check(SecurityContext? context, ValueList<VolumeMount>? mounts, Problems problems)
    {
        CheckEscalation(context, problems);
        if (context?.Privileged is true)
            return;
        for (var i = 0; i < mounts?.Count; i++)
            if (mounts[i].MountPropagation == MountPropagationMode.Bidirectional)
                problems.AddItem("volumeMounts", i, "mountPropagation", MountPropagationMode.Bidirectional, "must not be set, since the container is not privileged");
    }

    static void CheckEscalation(SecurityContext? context, Problems problems)
    {
        if (context?.AllowPrivilegeEscalation is not false)
            return;
        if (context.Privileged is true)
            problems.Add("securityContext", null, "must not set allowPrivilegeEscalation to false beside privileged");
        for (var i = 0; i < context.Capabilities?.Add?.Count; i++)
            if (context.Capabilities.Add[i] == SysAdmin)
                problems.Add("securityContext", null, $"must not set allowPrivilegeEscalation to false beside the capability {SysAdmin}");
    }
}
