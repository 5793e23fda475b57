namespace SecurePods;

/// <summary>A field that a control looks at: where it is, what it may be, and the rule that it breaks otherwise.</summary>
public abstract class InspectedField
{
    private protected InspectedField(RuleInfo rule, string path)
    {
        Rule = rule;
        Path = path;
    }

    /// <summary>The rule that another value breaks.</summary>
    public RuleInfo Rule { get; }

    /// <summary>
    /// The path from the pod: <c>spec.hostNetwork</c>; <c>containers[].securityContext.privileged</c>, which is meant of init, regular and
    /// ephemeral containers; or an annotation, <c>metadata.annotations[prefix/*]</c>.
    /// </summary>
    public string Path { get; }

    /// <summary>The values allowed.</summary>
    public abstract AllowedValues Allowed { get; }

    /// <summary>The path and the values.</summary>
    public override string ToString() => $"{Path}: {Allowed}";
}
