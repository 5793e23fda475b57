using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SecurePods.Cli.Commands;

/// <summary>Help that ends with examples, which a command's description in its parent's help would be too long with.</summary>
sealed class Examples(string text) : SynchronousCommandLineAction
{
    readonly HelpAction _help = new();

    /// <summary>Adds examples to a command's help.</summary>
    public static void AddTo(Command command, string text)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();   // the root has one
        if (help is null)
            command.Options.Add(help = new());
        help.Action = new Examples(text);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(text);
        return code;
    }
}
