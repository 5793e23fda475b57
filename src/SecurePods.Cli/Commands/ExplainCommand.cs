using System.CommandLine;
using SecurePods.Cli.Explaining;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods explain</c>: the page of a rule, without a network.</summary>
static class ExplainCommand
{
    const string Notes = """
        Examples:
          securepods explain SP1001
          securepods explain RunAsNonRoot                   a rule by the name of its constant
          securepods explain hostNamespaces                 every rule of a control

        Exit code: 0, or 2 where there is no such rule or control.
        """;

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("rule") { Description = "A rule's ID or name, or a control's id.", HelpName = "RULE" };
        name.CompletionSources.Add(_ => Topic.Names);
        var command = new Command("explain", "Shows what a rule protects, the attack that it stops, how to mend the code and when to waive it.") { name };
        Examples.AddTo(command, Notes);
        command.SetAction(result => Run(result.GetValue(name)!, terminal));
        return command;
    }

    static int Run(string name, Terminal terminal)
    {
        var rules = Topic.Find(name);
        if (rules.Count == 0)
        {
            terminal.Errors.WriteLine($"securepods: {Topic.Unknown(name)}");
            return ExitCode.Unusable;
        }

        var text = new PageText(terminal.Text, terminal.IsRich);
        foreach (var rule in rules)
            text.Write(Pages.Read(rule));
        return ExitCode.Clean;
    }
}
