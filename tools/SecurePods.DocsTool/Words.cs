namespace SecurePods.DocsTool;

/// <summary>The catalogue's values in words.</summary>
internal static class Words
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.None => "none, until it is switched on as strict projects do",
        RuleSeverity.Error => "error, whatever the configuration says",
        _ => "warning",
    };

    public static string Of(Exemption exemption) => exemption switch
    {
        Exemption.Windows => "Windows pods",
        Exemption.UserNamespace => "pods in a user namespace",
        _ => "none",
    };

    public static string From(KubernetesVersion version) => version.Minor == 0 ? "every version" : $"from {version} on";
}
