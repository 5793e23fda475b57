using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SecurePods.Tests.Writing;

/// <summary>The real kubectl, without a cluster.</summary>
static class Kubectl
{
    /// <summary>What kubectl reads from a manifest, as JSON. The test is skipped where there is no kubectl.</summary>
    public static JsonDocument Read(string manifest)
    {
        using var kubectl = Start("annotate", "--local", "-f", "-", "x=y", "-o", "json");
        var output = kubectl.StandardOutput.ReadToEndAsync();
        var errors = kubectl.StandardError.ReadToEndAsync();
        using (var input = kubectl.StandardInput)
            input.Write(manifest);
        kubectl.WaitForExit();
        Assert.That(kubectl.ExitCode, Is.Zero, errors.Result);
        return JsonDocument.Parse(output.Result);
    }

    static Process Start(params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("kubectl", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
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
