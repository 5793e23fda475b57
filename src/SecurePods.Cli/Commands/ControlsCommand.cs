using System.CommandLine;
using SecurePods.Cli.Tables;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods controls</c>: every rule and control of the catalogue.</summary>
static class ControlsCommand
{
    const string Notes = """
        Examples:
          securepods controls                               all rules, then all controls
          securepods controls --format markdown             the same for a document
          securepods controls --format json                 with every revision, field and allowed value
        """;

    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "How to print them.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("controls", "Lists every rule and control, with its level, severity and revisions.") { format };
        Examples.AddTo(command, Notes);
        command.SetAction(result => Run(result.GetValue(format)!, terminal));
        return command;
    }

    static int Run(string format, Terminal terminal)
    {
        if (format == "json")
            CatalogueJson.Write(terminal.Output);
        else if (format == "markdown")
            terminal.Text.Write($"{MarkdownTable.Of(CatalogueTables.Rules(Linked))}\n{MarkdownTable.Of(CatalogueTables.Controls(Linked))}");
        else
            foreach (var line in TextTable.Lines(CatalogueTables.Rules(rule => rule.Id)).Append("").Concat(TextTable.Lines(CatalogueTables.Controls(rule => rule.Id))))
                terminal.Text.WriteLine(line);
        return ExitCode.Clean;
    }

    static string Linked(RuleInfo rule) => $"[{rule.Id}]({rule.HelpUri})";
}
