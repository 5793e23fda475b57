using System.Text;
using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>A run of the command line within this process.</summary>
sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a command line.</summary>
    public static Run Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs a command line with something on standard input.</summary>
    public static Run WithInput(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var code = CommandLine.Run(arguments, new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    /// <summary>The documents of a run with <c>--format json</c>.</summary>
    public JsonElement[] Documents
    {
        get
        {
            using var json = JsonDocument.Parse(Output);
            return [.. json.RootElement.Clone().GetProperty("documents").EnumerateArray()];
        }
    }
}
