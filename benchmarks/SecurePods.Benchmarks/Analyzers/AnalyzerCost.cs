using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SecurePods.Benchmarks.Analyzers;

/// <summary>
/// What the analyzers take of a build of 200 files and 20,000 lines: their seconds as the compiler reports them, over the wall time of the same compile without
/// them; once with 100 pods in it, and once in a project that references the package and uses nothing of it. No other analyzer runs, which would only make the
/// compile longer and the share smaller.
/// </summary>
static partial class AnalyzerCost
{
    const int Runs = 5;

    public static int Run()
    {
        foreach (var pods in new[] { true, false })
            Measure(pods);
        return 0;
    }

    static void Measure(bool pods)
    {
        var folder = Directory.CreateTempSubdirectory("securepods-cost-").FullName;
        try
        {
            Write(folder, pods);
            DotNet(folder, "restore");
            // One for the compiler to get warm, as it is while one works.
            Build(folder, analyzers: false);
            Build(folder, analyzers: true);
            var without = Median(() => Compile(Build(folder, analyzers: false)));
            var analyzers = Median(() => Analyzers(Build(folder, analyzers: true)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(pods ? $"{GeneratedProject.Pods} pods" : "no pod")}: compile {without * 1000:0} ms without the analyzers, they take {analyzers * 1000:0} ms: {analyzers / without:0.00%}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Write(string folder, bool pods)
    {
        var parts = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(folder, "Generated.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <ReportAnalyzer>true</ReportAnalyzer>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{parts}SecurePods.dll;{parts}SecurePods.Controls.dll;{parts}SecurePods.Yaml.dll" />
                <Analyzer Include="{parts}SecurePods.Analyzers.dll;{parts}SecurePods.Controls.dll" Condition="'$(WithAnalyzers)' == 'true'" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Usings.cs"), GeneratedProject.Usings);
        foreach (var (name, text) in GeneratedProject.Sources(pods))
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    static string Build(string folder, bool analyzers) =>
        DotNet(folder, "build", "--no-restore", "-t:Rebuild", "-v:detailed", "-clp:PerformanceSummary", $"-p:WithAnalyzers={analyzers}");

    static double Compile(string log) => Milliseconds().Matches(log) is [.., var last] ? Number(last) / 1000 : throw new InvalidOperationException($"No compile in the log:\n{log}");

    static double Analyzers(string log) => Seconds().Match(log) is { Success: true } line ? Number(line) : throw new InvalidOperationException($"No analyzer in the log:\n{log}");

    static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    static double Median(Func<double> measure) => Enumerable.Range(0, Runs).Select(_ => measure()).Order().ElementAt(Runs / 2);

    static string DotNet(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    [GeneratedRegex(@"(\d+) ms +Csc ")]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"<?([\d.]+) +<?\d+ +SecurePods\.Analyzers, ")]
    private static partial Regex Seconds();
}
