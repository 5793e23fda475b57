using System.CommandLine;

namespace SecurePods.Cli.Commands;

/// <summary>The paths that every command reads.</summary>
static class PathsArgument
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Description = "Files, folders (read with all below them: .yaml, .yml, .json; those that begin with a dot are left out), globs, or - for standard input. This folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };
}
