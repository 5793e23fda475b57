using SecurePods.Core.V1;
using SecurePods.Views;

namespace SecurePods.Defaults;

/// <summary>The secure defaults, on the model: which fields, values and conditions is the catalogue's to say (<see cref="SecureDefaults"/>).</summary>
static class PodDefaults
{
    const string ContainerPrefix = "containers[].";

    static readonly Dictionary<string, Func<PodSpec, object, PodSpec>> PodSetters = new(StringComparer.Ordinal)
    {
        ["spec.automountServiceAccountToken"] = (spec, value) => spec.FillAutomountServiceAccountToken((bool)value),
        ["spec.securityContext.runAsNonRoot"] = (spec, value) => spec with { SecurityContext = Of(spec).FillRunAsNonRoot((bool)value) },
        ["spec.securityContext.seccompProfile.type"] = (spec, value) => spec with { SecurityContext = Of(spec) with { SeccompProfile = new SeccompProfile().FillType(Enum.Parse<SeccompProfileType>((string)value)) } },
    };

    static readonly Dictionary<string, Func<SecurityContext, object, SecurityContext>> ContainerSetters = new(StringComparer.Ordinal)
    {
        ["containers[].securityContext.allowPrivilegeEscalation"] = (context, value) => context.FillAllowPrivilegeEscalation((bool)value),
        ["containers[].securityContext.capabilities.drop"] = (context, value) => context with { Capabilities = (context.Capabilities ?? new()).FillDrop((string[])value) },
        ["containers[].securityContext.readOnlyRootFilesystem"] = (context, value) => context.FillReadOnlyRootFilesystem((bool)value),
    };

    public static PodSpec Apply(IPodView pod, PodSpec spec)
    {
        foreach (var @default in SecureDefaults.All)
            if (!IsOfContainer(@default) && @default.When(pod, null) == Applies.Yes)
                spec = PodSetters[@default.Field](spec, @default.Value);

        return spec with
        {
            InitContainers = Each(spec.InitContainers, container => container with { SecurityContext = Apply(pod, container, container.SecurityContext) }),
            Containers = Each(spec.Containers, container => container with { SecurityContext = Apply(pod, container, container.SecurityContext) }),
            EphemeralContainers = Each(spec.EphemeralContainers, container => container with { SecurityContext = Apply(pod, container, container.SecurityContext) }),
        };
    }

    /// <summary>The pod's own <c>readOnlyRootFilesystem</c> on every container that does not say otherwise.</summary>
    public static PodSpec SpreadReadOnlyRootFilesystem(PodSpec spec, bool? value)
    {
        if (value is not { } readOnly)
            return spec;
        return spec with
        {
            InitContainers = Each(spec.InitContainers, container => container with { SecurityContext = Spread(container.SecurityContext, readOnly) }),
            Containers = Each(spec.Containers, container => container with { SecurityContext = Spread(container.SecurityContext, readOnly) }),
            EphemeralContainers = Each(spec.EphemeralContainers, container => container with { SecurityContext = Spread(container.SecurityContext, readOnly) }),
        };
    }

    static bool IsOfContainer(SecureDefault @default) => @default.Field.StartsWith(ContainerPrefix, StringComparison.Ordinal);

    static SecurityContext? Apply(IPodView pod, IContainerView container, SecurityContext? context)
    {
        foreach (var @default in SecureDefaults.All)
            if (IsOfContainer(@default) && @default.When(pod, container) == Applies.Yes)
                context = ContainerSetters[@default.Field](context ?? new(), @default.Value);
        return context;
    }

    static SecurityContext Spread(SecurityContext? context, bool readOnly) =>
        context?.ReadOnlyRootFilesystem is null ? (context ?? new()) with { ReadOnlyRootFilesystem = readOnly } : context;

    static PodSecurityContext Of(PodSpec spec) => spec.SecurityContext ?? new();

    static ValueList<T>? Each<T>(ValueList<T>? containers, Func<T, T> change) => containers is null ? null : ValueList.From(containers.Select(change));
}
