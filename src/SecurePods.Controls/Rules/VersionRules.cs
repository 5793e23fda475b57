namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP9030: the declared Kubernetes version does not serve a kind or API version.</summary>
    public const string UnservedKind = "SP9030";

    /// <summary>SP9031: the declared Kubernetes version does not know a field.</summary>
    public const string UnknownField = "SP9031";

    /// <summary>SP9032: the declared Kubernetes version does not know a value.</summary>
    public const string UnknownValue = "SP9032";
}

/// <summary>What a cluster of the declared version would refuse, or drop without a word.</summary>
internal static class VersionRules
{
    public static readonly RuleInfo Kind = new(Rule.UnservedKind, nameof(Rule.UnservedKind), RuleSubject.Manifests)
    {
        Title = "Kind that the Kubernetes version does not serve",
        Message = "Kubernetes {1} does not serve {0} ({2})",
        Remedy = "use an API version that the declared Kubernetes version serves, or declare the version that the cluster has",
    };

    public static readonly RuleInfo Field = new(Rule.UnknownField, nameof(Rule.UnknownField), RuleSubject.Manifests)
    {
        Title = "Field that the Kubernetes version does not know",
        Message = "Kubernetes {1} does not know the field {0} ({2})",
        Remedy = "leave the field out, since the API server drops it without a word, or declare the version that the cluster has",
    };

    public static readonly RuleInfo Value = new(Rule.UnknownValue, nameof(Rule.UnknownValue), RuleSubject.Manifests)
    {
        Title = "Value that the Kubernetes version does not know",
        Message = "Kubernetes {1} does not know the value {0} ({2})",
        Remedy = "use a value that the declared Kubernetes version knows, or declare the version that the cluster has",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [Kind, Field, Value];
}
