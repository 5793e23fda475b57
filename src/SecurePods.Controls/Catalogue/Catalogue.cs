using System.Diagnostics;

namespace SecurePods;

/// <summary>Every control and rule, in order: the one list from which gate, analyzers, command line and documentation are derived.</summary>
public static class Catalogue
{
    /// <summary>Where the pages of the rules are: the folder docs/controls, as it is published.</summary>
    internal const string Pages = "https://securepods.dev/controls/";

    static Catalogue() => Debug.Assert(CatalogueProblems.Of(Controls, Rules).Count == 0, "The catalogue is at odds with itself.");

    /// <summary>The controls, in the order in which Kubernetes prints them: baseline by id, restricted by id; then those beyond every level.</summary>
    public static IReadOnlyList<Control> Controls { get; } =
    [
        AppArmorProfiles.Control,
        CapabilitiesBaseline.Control,
        HostNamespaces.Control,
        HostPathVolumes.Control,
        HostPorts.Control,
        HostProbes.Control,
        PrivilegedContainers.Control,
        ProcMount.Control,
        SeLinuxOptions.Control,
        SeccompProfileBaseline.Control,
        Sysctls.Control,
        WindowsHostProcess.Control,

        AllowPrivilegeEscalation.Control,
        CapabilitiesRestricted.Control,
        ProcMountRestricted.Control,
        RestrictedVolumes.Control,
        RunAsNonRoot.Control,
        RunAsUser.Control,
        SeccompProfileRestricted.Control,

        WritableRootFilesystem.Control,
    ];

    /// <summary>The rules by ID: those of the controls, and those that no control looks for.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } =
    [
        .. Controls.SelectMany(control => control.Rules)
            .Append(NoSecureDefaults.SwitchedOff)
            .Concat(WaiverRules.All)
            .Concat(VersionRules.All)
            .Concat(ProjectRules.All)
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an ID such as <c>SP1001</c>; null if there is none.</summary>
    public static RuleInfo? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The control of an id such as <c>hostNamespaces</c>; null if there is none.</summary>
    public static Control? FindControl(string id) => Controls.FirstOrDefault(control => control.Id == id);
}
