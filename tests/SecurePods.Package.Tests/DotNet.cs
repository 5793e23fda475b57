using System.Diagnostics;

namespace SecurePods.Package.Tests;

/// <summary>Runs the SDK's own command.</summary>
static class DotNet
{
    public sealed record Result(int ExitCode, string Output, string Error)
    {
        public string All => Output + Error;

        /// <summary>The warnings and errors, each once: a build prints them where they arise and again at the end.</summary>
        public IReadOnlyList<string> Diagnostics =>
            [.. All.Split('\n').Where(line => line.Contains(": warning ") || line.Contains(": error ")).Select(line => line.Trim()).Distinct()];

        public Result Expect(int exitCode)
        {
            Assert.That(ExitCode, Is.EqualTo(exitCode), All);
            return this;
        }
    }

    public static Result Run(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        Run("dotnet", folder, environment, arguments);

    public static Result Run(string program, string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // The test host's own settings must not reach the builds it starts.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k == "CI").ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }
}
