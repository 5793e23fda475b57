using SecurePods.Views;

namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3014: <c>securityContext.seLinuxOptions.type</c> of the pod or a container is none of the container types (Pod Security Standards, baseline).</summary>
    public const string SeLinuxType = "SP3014";

    /// <summary>SP3015: <c>securityContext.seLinuxOptions.user</c> or <c>role</c> of the pod or a container is set (Pod Security Standards, baseline).</summary>
    public const string SeLinuxIdentity = "SP3015";
}

/// <summary>SELinux confines a container by the type of its process; another type, user or role undoes that.</summary>
internal static class SeLinuxOptions
{
    static readonly RuleInfo Type = new(Rule.SeLinuxType, nameof(Rule.SeLinuxType), RuleSubject.Kernel)
    {
        Title = "SELinux type",
        Message = "the SELinux type \"{0}\" is none that confines a container",
        Remedy = "leave the type out, or use one of container_t, container_init_t, container_kvm_t and, since 1.31, container_engine_t",
        Mending = Mending.Remove,
    };

    static readonly RuleInfo Identity = new(Rule.SeLinuxIdentity, nameof(Rule.SeLinuxIdentity), RuleSubject.Kernel)
    {
        Title = "SELinux user or role",
        Message = "the SELinux user or role \"{0}\" is set, which only the runtime should choose",
        Remedy = "leave user and role out",
        Mending = Mending.Remove,
    };

    static readonly SettingsOf Pod = new("spec.securityContext.seLinuxOptions");
    static readonly SettingsOf Container = new("containers[].securityContext.seLinuxOptions");

    public static readonly Control Control = new("seLinuxOptions", Level.Baseline)
    {
        Title = "SELinux options",
        Rules = [Type, Identity],
        Revisions =
        [
            new("1.0", Inspect) { Fields = [Pod.Type, Pod.User, Pod.Role, Container.Type, Container.User, Container.Role] },
            new("1.31", InspectSince31)
            {
                Change = "the type container_engine_t is allowed as well",
                Fields = [Pod.TypeSince31, Pod.User, Pod.Role, Container.TypeSince31, Container.User, Container.Role],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod) => Inspect(ref pod, Pod.Type, Container.Type);

    static void InspectSince31(ref Evaluation pod) => Inspect(ref pod, Pod.TypeSince31, Container.TypeSince31);

    static void Inspect(ref Evaluation pod, Field<string> podType, Field<string> containerType)
    {
        Inspect(ref pod, podType, Pod, pod.Spec.SecurityContext.SeLinuxOptions, default);
        foreach (ref readonly var container in pod.AllContainers())
            Inspect(ref pod, containerType, Container, container.SecurityContext.SeLinuxOptions, container);
    }

    static void Inspect(ref Evaluation pod, Field<string> type, SettingsOf settings, ISELinuxOptionsView options, in ContainerRef container)
    {
        if (options.Presence == Presence.Absent)
            return;
        pod.Require(type, options.Type, container);
        pod.Require(settings.User, options.User, container);
        pod.Require(settings.Role, options.Role, container);
    }

    static Conclusion Conclude(Standing found)
    {
        var details = new List<string>();
        var types = found.Of(Type).Values;
        if (types.Count > 0)
            details.Add($"{Wording.Plural(types.Count, "type", "types")} {Wording.Quoted(types)}");
        foreach (var name in new[] { "user", "role" })
            if (found.Items.Any(finding => finding.Path.EndsWith("." + name, StringComparison.Ordinal)))
                details.Add(name + " may not be set");
        return new("seLinuxOptions", $"{found.Setters} set forbidden securityContext.seLinuxOptions: {string.Join("; ", details)}");
    }

    /// <summary>The settings of the pod's options, or of a container's.</summary>
    sealed class SettingsOf
    {
        public SettingsOf(string path)
        {
            Type = new(SeLinuxOptions.Type, path + ".type", Allow.UnsetOr("", "container_t", "container_init_t", "container_kvm_t"));
            TypeSince31 = Type.AlsoAllowing("container_engine_t");
            User = new(Identity, path + ".user", Allow.UnsetOr(""));
            Role = new(Identity, path + ".role", Allow.UnsetOr(""));
        }

        public Field<string> Type { get; }

        public Field<string> TypeSince31 { get; }

        public Field<string> User { get; }

        public Field<string> Role { get; }
    }
}
