using System.Diagnostics;
using System.Globalization;

namespace SecurePods.Benchmarks;

/// <summary>
/// How long <c>securepods explain SP1001</c> takes, from the start of its process to its end: as a portable tool is built, and compiled for this
/// platform (ReadyToRun), beside the command line of .NET. The programs take turns, so that a busy moment strikes them alike.
/// </summary>
static class StartUp
{
    const int Rounds = 21;

    static readonly string[] Explain = ["explain", "SP1001"];

    public static int Run(string repository)
    {
        var folder = Directory.CreateTempSubdirectory("securepods-start-").FullName;
        try
        {
            var programs = Programs(repository, folder).ToList();
            var times = programs.ToDictionary(program => program.Name, _ => new List<double>());
            for (var round = 0; round <= Rounds; round++)
                foreach (var (name, file, arguments) in programs)
                    if (Milliseconds(file, arguments) is var time && round > 0)
                        times[name].Add(time);
            foreach (var (name, all) in times)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {all.Order().ElementAt(Rounds / 2),6:0} ms in the middle of {Rounds}, {all.Min():0} at best"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static IEnumerable<(string Name, string File, string[] Arguments)> Programs(string repository, string folder)
    {
        yield return ("dotnet --version", "dotnet", ["--version"]);
        yield return ("securepods, portable", "dotnet", [Path.Combine(AppContext.BaseDirectory, "SecurePods.Cli.dll"), .. Explain]);
        Publish(repository, folder);
        yield return ("securepods, ReadyToRun", Path.Combine(folder, "SecurePods.Cli"), Explain);
    }

    static void Publish(string repository, string output)
    {
        string[] publish = ["publish", "src/SecurePods.Cli", "-f", "net10.0", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", output, "-v", "q", "--nologo"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", publish) { WorkingDirectory = repository, RedirectStandardOutput = true })!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(log);
    }

    static double Milliseconds(string file, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{file} ended with {process.ExitCode}.");
    }
}
