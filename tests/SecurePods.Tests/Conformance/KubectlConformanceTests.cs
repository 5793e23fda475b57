using System.Text.Json;
using System.Text.Json.Nodes;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Conformance;

/// <summary>Our YAML, read by Kubernetes' own reader, means what our JSON says.</summary>
public class KubectlConformanceTests
{
    /// <summary>What kubectl decodes into Kubernetes' own types before it sets a variable.</summary>
    static readonly string[] PodBearing = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"];

    [Test]
    public void Kubectl_reads_objects_of_every_kind_as_our_json_has_them()
    {
        var manifests = RichManifests.OfEveryKind().ToList();
        var read = LocalKubectl.Annotate(manifests);
        Assert.That(read, Has.Count.EqualTo(manifests.Count));
        using (Assert.EnterMultipleScope())
            for (var i = 0; i < manifests.Count; i++)
                ModelJson.AssertEqual(WithoutAnnotation(read[i]), WithoutAnnotation(Annotated(manifests[i])), manifests[i].Kind);
    }

    [Test]
    public void Kubernetes_own_types_take_every_object_that_bears_a_pod_and_lose_no_field()
    {
        var manifests = Kinds.All.Where(kind => PodBearing.Contains(kind.Name)).SelectMany(kind => RichManifests.WithContainers(kind, LocalKubectl.Version)).ToList();
        var read = LocalKubectl.SetEnv(manifests);
        Assert.That(read, Has.Count.EqualTo(manifests.Count));
        using (Assert.EnterMultipleScope())
            for (var i = 0; i < manifests.Count; i++)
                ModelJson.AssertEqual(Compact(read[i]), Compact(ModelJson.Of(manifests[i])), manifests[i].Kind);
    }

    /// <summary>kubectl makes the metadata and annotations that it needs for its own.</summary>
    static JsonObject Annotated(Manifest manifest)
    {
        var json = ModelJson.ObjectOf(manifest);
        var metadata = (JsonObject)json["metadata"]!;
        metadata["annotations"] ??= new JsonObject();
        metadata["annotations"]![LocalKubectl.Added] = "y";
        return json;
    }

    static JsonObject WithoutAnnotation(JsonObject json)
    {
        Assert.That(json["metadata"]!["annotations"]![LocalKubectl.Added]!.GetValue<string>(), Is.EqualTo("y"));
        ((JsonObject)json["metadata"]!["annotations"]!).Remove(LocalKubectl.Added);
        return json;
    }

    /// <summary>Without the variable, and without what Go takes for empty: it cannot tell zero from absent.</summary>
    static JsonNode? Compact(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject variable when variable["name"] is JsonValue name && name.GetValueKind() == JsonValueKind.String && name.GetValue<string>() == LocalKubectl.Added:
                return null;
            case JsonObject members:
                var kept = members.Select(member => (member.Key, Value: Compact(member.Value))).Where(member => member.Value is not null);
                var result = new JsonObject(kept.Select(member => KeyValuePair.Create(member.Key, member.Value)));
                return result.Count == 0 ? null : result;
            case JsonArray items:
                var compact = items.Select(Compact).Where(item => item is not null).ToArray();
                return compact.Length == 0 ? null : new JsonArray(compact);
            case null:
                return null;
            default:
                return IsEmpty(json) ? null : json.DeepClone();
        }
    }

    static bool IsEmpty(JsonNode json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.GetValue<string>() is "" or "0",   // the quantity that nobody gave
        JsonValueKind.Number => json.ToJsonString() == "0",
        JsonValueKind.False => true,
        _ => false,
    };
}
