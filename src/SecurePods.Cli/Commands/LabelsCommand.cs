using System.CommandLine;
using SecurePods.Cli.Checking;
using SecurePods.Cli.Input;
using SecurePods.Cli.Labels;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods labels</c>: the tightest Pod Security labels that all pods of a namespace satisfy.</summary>
static class LabelsCommand
{
    const string Notes = """
        Examples:
          securepods labels k8s/                            the namespaces as YAML, with what keeps each from a tighter level
          securepods labels k8s/ | kubectl apply -f -       sets the labels
          helm template shop | securepods labels - --namespace shop

        Waivers do not count: the cluster's admission does not know them.

        Exit code: 0, or 2 where something could not be read.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var version = VersionOption.Create();
        var unnamed = new Option<string>("--namespace") { Description = "The namespace of the objects that name none.", HelpName = "NAME", DefaultValueFactory = _ => "default" };
        var command = new Command("labels", "Prints the tightest Pod Security labels that all pods of each namespace satisfy.") { paths, version, unnamed };
        Examples.AddTo(command, Notes);
        command.SetAction(result =>
        {
            var documents = new InputDocuments(InputFiles.Find(result.GetValue(paths)!, terminal), terminal);
            var levels = new NamespaceLevels(KubernetesVersion.Parse(result.GetValue(version)!), result.GetValue(unnamed)!);
            foreach (var document in documents.Read())
                levels.Add(document);
            LabelsText.Write(levels, terminal.Text);
            return documents.AreWhole ? ExitCode.Clean : ExitCode.Unusable;
        });
        return command;
    }
}
