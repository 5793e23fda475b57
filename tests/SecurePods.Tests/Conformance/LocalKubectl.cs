using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecurePods.Writing;

namespace SecurePods.Tests.Conformance;

/// <summary>The real kubectl, without a cluster. A test is skipped where there is none.</summary>
static class LocalKubectl
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The Kubernetes version whose types it knows.</summary>
    public static KubernetesVersion Version { get; } =
        KubernetesVersion.Parse(string.Join('.', Single("version", "--client", "-o", "json")["clientVersion"]!["gitVersion"]!.GetValue<string>().Split('.').Take(2)));

    /// <summary>What kubectl is told to add: a name that no random text has.</summary>
    public const string Added = "added_by_the_test";

    /// <summary>Each document as kubectl reads it from YAML, but for an annotation of the name <see cref="Added"/>.</summary>
    public static IReadOnlyList<JsonObject> Annotate(IEnumerable<Manifest> manifests) => Documents(Run(Yaml(manifests), "annotate", "--local", "-f", "-", $"{Added}=y", "-o", "json", "--show-managed-fields"));

    /// <summary>Each document decoded into Kubernetes' own types, but for a variable of the name <see cref="Added"/> in its containers.</summary>
    public static IReadOnlyList<JsonObject> SetEnv(IEnumerable<Manifest> manifests) => Documents(Run(Yaml(manifests), "set", "env", "--local", "-f", "-", $"{Added}=y", "-o", "json", "--show-managed-fields"));

    /// <summary>One stream of documents, without the gate's questions.</summary>
    static string Yaml(IEnumerable<Manifest> manifests)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = YamlWriter.Rent(output);
        foreach (var manifest in manifests)
        {
            writer.BeginDocument();
            writer.Value(manifest);
        }

        writer.Flush();
        return Utf8.GetString(output.WrittenSpan);
    }

    static JsonObject Single(params string[] arguments) => Documents(Run("", arguments)).Single();

    static List<JsonObject> Documents(string output)
    {
        var reader = new Utf8JsonReader(Utf8.GetBytes(output), new JsonReaderOptions { AllowMultipleValues = true });
        var documents = new List<JsonObject>();
        while (reader.Read())
            documents.Add((JsonObject)JsonNode.Parse(ref reader)!);
        return documents;
    }

    static string Run(string input, params string[] arguments)
    {
        using var kubectl = Start(arguments);
        var output = kubectl.StandardOutput.ReadToEndAsync();
        var errors = kubectl.StandardError.ReadToEndAsync();
        using (var stream = kubectl.StandardInput)
            stream.Write(input);
        kubectl.WaitForExit();
        Assert.That(kubectl.ExitCode, Is.Zero, errors.Result);
        return output.Result;
    }

    static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("kubectl", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no kubectl on this machine.");
            throw;
        }
    }
}
