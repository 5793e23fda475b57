namespace SecurePods;

/// <summary>The pods that a revision of a control passes without a look.</summary>
public enum Exemption
{
    /// <summary>None: every pod is looked at.</summary>
    None,

    /// <summary>Pods with <c>spec.os.name: windows</c>, whose kernel has no such setting.</summary>
    Windows,

    /// <summary>Pods with <c>spec.hostUsers: false</c>, whose root is nobody on the node.</summary>
    UserNamespace,
}
