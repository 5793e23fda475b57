using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SecurePods.Yaml.Tests.Conformance;

/// <summary>Real manifests, read as Kubernetes' own decoder reads them.</summary>
sealed partial class ManifestTests
{
    [Test]
    public void Every_manifest_has_the_documents_and_the_errors_that_Kubernetes_finds()
    {
        var differences = new List<string>();
        var documents = 0;
        foreach (var file in Expected().GroupBy(document => document.GetProperty("path").GetString()!))
        {
            var ours = Read(file.Key);
            var theirs = file.ToList();
            documents += theirs.Count;
            if (ours.Count != theirs.Count)
                differences.Add($"{file.Key}: {ours.Count} documents, not {theirs.Count}");
            else
                differences.AddRange(ours.Zip(theirs, Difference).OfType<string>().Select(difference => $"{file.Key}: {difference}"));
        }

        Assert.That(documents, Is.GreaterThan(700));
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [Test]
    public void Every_document_means_the_JSON_that_kubectl_makes_of_it()
    {
        var readable = Expected().GroupBy(document => document.GetProperty("path").GetString()!)
            .Where(file => file.All(document => !document.TryGetProperty("error", out _)))
            .Select(file => File.ReadAllText(Shared.Path("manifests/" + file.Key)));
        var text = string.Join("\n---\n", readable);

        var (theirs, errors) = Kubectl.Run(text);
        var ours = YamlReader.Read(text).SelectMany(Items).Where(HasTextLabels).ToList();

        Assert.That(theirs, Has.Count.GreaterThan(650));
        Assert.That(ours.Select(Identity), Is.EqualTo(theirs.Select(Identity)), errors);
        Assert.That(ours.Zip(theirs, (a, b) => NodeJson.Difference(Annotated(a), b)).OfType<string>(), Is.Empty);
    }

    static string Identity(JsonNode? json) => $"{json?["kind"]} {json?["metadata"]?["name"]}";

    /// <summary>Objects with other labels kubectl refuses to annotate.</summary>
    static bool HasTextLabels(JsonNode? json) =>
        json?["metadata"]?["labels"] is not JsonObject labels || labels.All(label => label.Value?.GetValueKind() == JsonValueKind.String);

    /// <summary>As kubectl hands it back.</summary>
    static JsonNode? Annotated(JsonNode? json)
    {
        var metadata = (JsonObject)(json!["metadata"] ??= new JsonObject());
        var annotations = (JsonObject)(metadata["annotations"] ??= new JsonObject());
        annotations["x"] = "y";
        return json;
    }

    static IEnumerable<JsonElement> Expected() => Shared.Lines("manifests/expected.jsonl.gz").Where(document => !document.TryGetProperty("item", out _));

    static List<YamlDocument> Read(string path) => [.. YamlReader.ReadFile(Shared.Path("manifests/" + path))];

    static string? Difference(YamlDocument ours, JsonElement theirs)
    {
        var index = theirs.GetProperty("index").GetInt32();
        var error = theirs.TryGetProperty("error", out var hard) && hard.GetString()!.StartsWith("yaml:", StringComparison.Ordinal);
        var duplicates = theirs.GetProperty("strictErrors").EnumerateArray()
            .SelectMany(text => Duplicate().Matches(text.GetString()!))
            .Select(match => match.Groups[2].Value).ToList();
        var expected = error ? 1 : duplicates.Count;
        if (ours.Errors.Count != expected)
            return $"document {index} has errors {string.Join("; ", ours.Errors)}, not {(error ? hard : string.Join("; ", duplicates))}";
        return duplicates.Where((key, i) => !ours.Errors[i].Message.Contains($"\"{key}\"", StringComparison.Ordinal)).FirstOrDefault();
    }

    /// <summary>Kubectl unfolds lists, and sets an annotation.</summary>
    static IEnumerable<JsonNode?> Items(YamlDocument document)
    {
        var json = NodeJson.Of(document.Root);
        return json is JsonObject { } root && root["kind"]?.ToString().EndsWith("List", StringComparison.Ordinal) == true ? [.. (root["items"] as JsonArray ?? []).Select(item => item!.DeepClone())] : [json];
    }

    [GeneratedRegex("line ([0-9]+): key \"([^\"]*)\" already set in map")]
    private static partial Regex Duplicate();
}
