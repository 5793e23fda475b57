using System.CommandLine;

namespace SecurePods.Cli.Commands;

/// <summary>The Kubernetes version of the cluster.</summary>
static class VersionOption
{
    public static Option<string> Create()
    {
        var version = new Option<string>("--kubernetes-version")
        {
            Description = "The Kubernetes version whose rules count, such as 1.34.",
            HelpName = "VERSION",
            DefaultValueFactory = _ => "latest",
        };
        version.Validators.Add(result =>
        {
            if (!KubernetesVersion.TryParse(result.GetValueOrDefault<string>(), out var _))
                result.AddError($"--kubernetes-version takes a version such as 1.34 or v1.34, or latest, not \"{result.GetValueOrDefault<string>()}\".");
        });
        return version;
    }
}
