using System.CommandLine;

namespace SecurePods.Cli.Commands;

/// <summary>The paths that every command reads.</summary>
static class PathsArgument
{
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (read with all below them: .yaml, .yml, .json; those that begin with a dot are left out), globs, or - for standard input. This folder if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["."],
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"There is no option {token.Value}; a file of that name is ./{token.Value}.");
        });
        return paths;
    }
}
