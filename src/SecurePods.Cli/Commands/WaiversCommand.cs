using System.CommandLine;
using SecurePods.Cli.Checking;
using SecurePods.Cli.Input;
using SecurePods.Cli.Waivers;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods waivers</c>: what was waived, by which object, why, and until when.</summary>
static class WaiversCommand
{
    const string Notes = """
        Examples:
          securepods waivers k8s/                           every waiver, with its reason and what is wrong with it
          securepods waivers k8s/ | grep 'expired'

        Exit code: 0, or 2 where something could not be read.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var version = VersionOption.Create();
        var command = new Command("waivers", "Lists the waivers that objects carry: what, for which container, why, and until when.") { paths, version };
        Examples.AddTo(command, Notes);
        command.SetAction(result =>
        {
            var documents = new InputDocuments(InputFiles.Find(result.GetValue(paths)!, terminal), terminal);
            WaiverList.Write(documents.Read(), KubernetesVersion.Parse(result.GetValue(version)!), DateTime.UtcNow, terminal.Text);
            return documents.AreWhole ? ExitCode.Clean : ExitCode.Unusable;
        });
        return command;
    }
}
