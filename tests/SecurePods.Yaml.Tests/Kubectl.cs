using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SecurePods.Yaml.Tests;

/// <summary>The real kubectl, without a cluster.</summary>
static class Kubectl
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What kubectl reads from a text, with the annotation x=y that it sets. The test is skipped where there is no kubectl.</summary>
    public static List<JsonNode?> ReadAll(string text)
    {
        var (output, errors) = Run(text);
        Assert.That(errors, Is.Empty);
        return output;
    }

    /// <summary>What kubectl reads from a text, and what it complains of.</summary>
    public static (List<JsonNode?> Output, string Errors) Run(string text) => Run("-", text);

    /// <summary>What kubectl reads from the files of a folder, by name, and what it complains of.</summary>
    public static (List<JsonNode?> Output, string Errors) RunFolder(string folder) => Run(folder, "");

    static (List<JsonNode?> Output, string Errors) Run(string path, string text)
    {
        using var kubectl = Start("annotate", "--local", "-f", path, "x=y", "-o", "json");
        var output = kubectl.StandardOutput.ReadToEndAsync();
        var errors = kubectl.StandardError.ReadToEndAsync();
        using (var input = kubectl.StandardInput)
            input.Write(text);
        kubectl.WaitForExit();
        return (Values(Utf8.GetBytes(output.Result)), errors.Result);
    }

    static List<JsonNode?> Values(byte[] json)
    {
        var values = new List<JsonNode?>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 1000 });
        while (reader.Read())
            values.Add(JsonSerializer.SerializeToNode(JsonElement.ParseValue(ref reader)));
        return values;
    }

    static Process Start(params string[] arguments)
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
