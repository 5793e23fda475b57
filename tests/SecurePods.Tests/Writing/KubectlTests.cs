using System.Text.Json;
using FsCheck.Fluent;
using SecurePods.Writing;

namespace SecurePods.Tests.Writing;

public class KubectlTests
{
    const int Many = 3000;

    [Test]
    public void Kubectl_reads_thousands_of_texts_from_yaml_as_they_were_written()
    {
        var texts = Texts.Any.Sample(Many);
        using var read = Kubectl.Read(Written.Yaml(w => WriteConfigMap(w, texts)));
        AssertHolds(read.RootElement, texts);
    }

    [Test]
    public void Kubectl_reads_thousands_of_texts_from_json_as_they_were_written()
    {
        var texts = Texts.Any.Sample(Many);
        using var read = Kubectl.Read(Written.Json(w => WriteConfigMap(w, texts)));
        AssertHolds(read.RootElement, texts);
    }

    [Test]
    public void Kubectl_reads_numbers_times_and_bytes_as_what_they_are()
    {
        using var read = Kubectl.Read(Written.Yaml(w =>
        {
            BeginConfigMap(w);
            w.Field("numbers"u8);
            w.BeginList();
            w.Value(1E+17);
            w.Value(-2.5e-7);
            w.Value(3L);
            w.Value(Json.Parse("[1e5, 12E-3, -0, 0.1]"));
            w.EndList();
            w.Field("time"u8);
            w.Time(new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(2)));
            w.Field("bytes"u8);
            w.BeginList();
            w.Value(Bytes.FromBase64("true"));
            w.Value(Bytes.FromBase64("12345678"));
            w.Value(Bytes.FromBase64("c2VjcmV0"));
            w.Value(default(Bytes));
            w.EndList();
            w.EndObject();
        }));

        var root = read.RootElement;
        Assert.That(root.GetProperty("numbers").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("[100000000000000000,-2.5e-7,3,[100000,0.012,0,0.1]]"));
        Assert.That(root.GetProperty("time").GetString(), Is.EqualTo("2024-02-29T10:00:00Z"));
        Assert.That(root.GetProperty("bytes").EnumerateArray().Select(b => b.GetString()), Is.EqualTo(["true", "12345678", "c2VjcmV0", ""]));
    }

    static void BeginConfigMap(ManifestWriter w)
    {
        w.BeginDocument();
        w.BeginObject();
        w.Field("apiVersion"u8);
        w.Value("v1");
        w.Field("kind"u8);
        w.Value("ConfigMap");
        w.Field("metadata"u8);
        w.BeginObject();
        w.Field("name"u8);
        w.Value("texts");
        w.EndObject();
    }

    static void WriteConfigMap(ManifestWriter w, string[] texts)
    {
        BeginConfigMap(w);
        w.Field("data"u8);
        w.BeginObject();
        for (var i = 0; i < texts.Length; i++)
        {
            w.Key($"text-{i}");
            w.Value(texts[i]);
        }

        w.EndObject();
        w.Field("places"u8);
        w.BeginList();
        foreach (var text in texts)
            Everywhere.Write(w, text);
        w.EndList();
        w.EndObject();
    }

    static void AssertHolds(JsonElement configMap, string[] texts)
    {
        var places = configMap.GetProperty("places");
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < texts.Length; i++)
            {
                Assert.That(configMap.GetProperty("data").GetProperty($"text-{i}").GetString(), Is.EqualTo(texts[i]));
                Assert.That(Everywhere.In(places[i]), Is.All.EqualTo(texts[i]));
            }
        }
    }
}
