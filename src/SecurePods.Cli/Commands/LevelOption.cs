using System.CommandLine;

namespace SecurePods.Cli.Commands;

/// <summary>The level to judge by.</summary>
static class LevelOption
{
    public static Option<string> Create()
    {
        var level = new Option<string>("--level") { Description = "The level that every pod must be within.", DefaultValueFactory = _ => "restricted" };
        level.AcceptOnlyFromAmong("restricted", "baseline", "privileged");
        return level;
    }

    public static Level Read(string level) => Enum.Parse<Level>(level, ignoreCase: true);
}
