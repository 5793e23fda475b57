using System.Globalization;
using System.Text;

namespace SecurePods.Benchmarks.Analyzers;

/// <summary>Source files for the compiler, the same for the same seed: ordinary code, and a pod in every second file if pods are wanted.</summary>
static class GeneratedProject
{
    public const int Files = 200;
    public const int Pods = Files / 2;
    public const int LinesOfFile = 100;

    const int Seed = 36;

    /// <summary>What the package's implicit usings bring.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SecurePods;
        global using SecurePods.Apps.V1;
        global using SecurePods.Core.V1;

        """;

    /// <summary>The texts of all files, a hundred lines each.</summary>
    public static IEnumerable<(string Name, string Text)> Sources(bool pods)
    {
        for (var i = 0; i < Files; i++)
            yield return ($"Part{i:000}.cs", Source($"Part{i:000}", new Random(Seed + i), LinesOfFile, pods && i % 2 == 0 ? 1 : 0));
    }

    /// <summary>One file of so many lines and pods.</summary>
    public static string Source(string name, Random random, int lines, int pods)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace Generated;\n\npublic sealed class {name}(IReadOnlyList<int> stock)\n{{\n");
        for (var i = 0; i < pods; i++)
            text.Append(Pod(i, random));
        var method = 0;
        while (Lines(text) < lines - MethodLines)
            text.Append(Method(method++, random));
        while (Lines(text) < lines - 1)
            text.Append(CultureInfo.InvariantCulture, $"    // {random.Next()}\n");
        return text.Append("}\n").ToString();
    }

    const int MethodLines = 18;

    static string Method(int number, Random random) => string.Create(CultureInfo.InvariantCulture, $$"""
            public string Order{{number}}(int id, IEnumerable<string> names)
            {
                var total = 0;
                foreach (var count in stock.Where(count => count % {{random.Next(2, 9)}} != 0).Select(count => count + id))
                {
                    if (count > {{random.Next(100)}} && id != {{random.Next(100)}})
                        total += Math.Max(count, {{random.Next(1000)}});
                    else
                        total -= count switch { < 0 => {{random.Next(10)}}, 0 => 1, _ => count / 2 };
                }

                var byLength = names.GroupBy(name => name.Length).ToDictionary(group => group.Key, group => group.ToList());
                if (byLength.TryGetValue({{random.Next(3, 12)}}, out var found))
                    return $"{string.Join(", ", found)}: {total:0.0}";
                var first = new KeyValuePair<string, int>("order-{{random.Next()}}", total);
                return first.Key + first.Value.ToString("x8").ToUpperInvariant();
            }

        """);

    static string Pod(int number, Random random) => string.Create(CultureInfo.InvariantCulture, $$"""
            public static Manifest Deployment{{number}}() => Deployment.Create("web-{{random.Next(1000)}}", d => d
                .Namespace("shop")
                .Replicas({{random.Next(1, 9)}})
                .Pod(p => p
                    .Container("web", "example/web:{{random.Next(1, 99)}}", c => c
                        .Port({{random.Next(1024, 9000)}})
                        .Env("MODE", "{{random.Next()}}")
                        .Resources(cpu: "{{random.Next(1, 9)}}00m", memory: "128Mi")
                        .TempDirectory("/tmp"))
                    .Container("logs", "example/logs:1", c => c.SecurityContext(s => s.RunAsUser({{random.Next(1000, 2000)}})))));


        """);

    static int Lines(StringBuilder text)
    {
        var lines = 0;
        foreach (var chunk in text.GetChunks())
            lines += chunk.Span.Count('\n');
        return lines;
    }
}
