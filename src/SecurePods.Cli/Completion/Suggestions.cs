using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace SecurePods.Cli.Completion;

/// <summary>What may follow a command line, a line each, for the shells' scripts: each word once, and none of Windows' slashes, which are paths elsewhere.</summary>
sealed class Suggestions : SynchronousCommandLineAction
{
    /// <summary>Lets the command answer them.</summary>
    public static void AddTo(RootCommand root) => root.Directives.OfType<SuggestDirective>().Single().Action = new Suggestions();

    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var completions = parseResult.RootCommandResult.Command.Parse(line).GetCompletions(line.Length);
        foreach (var word in completions.Select(completion => completion.Label).Where(word => !word.StartsWith('/')).Distinct())
            parseResult.InvocationConfiguration.Output.WriteLine(word);
        return ExitCode.Clean;
    }
}
