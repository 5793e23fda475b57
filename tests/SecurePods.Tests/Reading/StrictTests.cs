using SecurePods.Core.V1;

namespace SecurePods.Tests.Reading;

/// <summary>What the API server's strict field validation refuses is refused, with its place and what would be right.</summary>
public class StrictTests
{
    [TestCase("activeDeadlineSeconds: \"60\"", "\"60\" must be a whole number: take the quotes away")]
    [TestCase("activeDeadlineSeconds: 60.5", "\"60.5\" must be a whole number of 64 bits")]
    [TestCase("activeDeadlineSeconds: true", "\"true\" must be a whole number")]
    [TestCase("priority: 3000000000", "\"3000000000\" must be from -2147483648 to 2147483647")]
    [TestCase("hostPID: \"true\"", "\"true\" must be true or false: take the quotes away")]
    [TestCase("hostPID: 1", "\"1\" must be true or false")]
    [TestCase("hostname: 1", "\"1\" must be a string: put it in quotes")]
    [TestCase("hostname: yes", "\"true\" must be a string: put it in quotes")]
    [TestCase("hostname: [a]", "\"a list\" must be a string")]
    [TestCase("securityContext: a", "\"a\" must be an object")]
    [TestCase("securityContext: []", "\"a list\" must be an object")]
    [TestCase("tolerations: {}", "\"an object\" must be a list")]
    [TestCase("nodeSelector: []", "\"a list\" must be an object")]
    [TestCase("restartPolicy: Sometimes", "\"Sometimes\" must be one of Always, OnFailure, Never")]
    [TestCase("restartPolicy: always", "\"always\" must be one of Always, OnFailure, Never")]
    [TestCase("overhead: 1", "\"1\" must be an object")]
    public void A_wrong_value_is_named_with_its_rule(string field, string problem)
    {
        var name = field.Split(':')[0];
        Assert.That(Problems($"spec:\n  {field}\n").Select(p => p.ToString()), Is.EqualTo(new[] { $"(5,{name.Length + 5}): spec.{name}: {problem}" }));
    }

    [TestCase("overhead: {cpu: 1x}", "spec.overhead[cpu]")]
    [TestCase("nodeSelector: {a: 1}", "spec.nodeSelector[a]")]
    [TestCase("containers: [{name: c, args: [1]}]", "spec.containers[0].args[0]")]
    [TestCase("containers: [{name: c, livenessProbe: {httpGet: {port: 1.5}}}]", "spec.containers[0].livenessProbe.httpGet.port")]
    [TestCase("containers: [{name: c, livenessProbe: {httpGet: {port: 99999999999}}}]", "spec.containers[0].livenessProbe.httpGet.port")]
    [TestCase("containers: [1]", "spec.containers[0]")]
    public void The_path_says_where_within_lists_and_maps(string field, string path) =>
        Assert.That(Problems($"spec:\n  {field}\n").Select(p => p.Path), Is.EqualTo(new[] { path }));

    [TestCase("activeDeadlineSeconds: 60")]
    [TestCase("activeDeadlineSeconds: 6e1")]
    [TestCase("activeDeadlineSeconds: 60.0")]
    [TestCase("activeDeadlineSeconds: 0x3C")]
    [TestCase("activeDeadlineSeconds: 074")]
    public void A_whole_number_may_be_written_in_any_way(string field) =>
        Assert.That(Read($"spec:\n  {field}\n").Spec!.ActiveDeadlineSeconds, Is.EqualTo(60));

    [TestCase("cpu: 1", "1")]
    [TestCase("cpu: 0.5", "0.5")]
    [TestCase("cpu: \" 100m \"", "100m")]
    [TestCase("cpu: 1e3", "1000")]
    [TestCase("cpu: 1Gi", "1Gi")]
    [TestCase("cpu:", "0")]
    public void A_quantity_is_a_number_or_a_text(string entry, string quantity) =>
        Assert.That(Read($"spec:\n  overhead:\n    {entry}\n").Spec!.Overhead!["cpu"], Is.EqualTo((Quantity)quantity));

    [Test]
    public void Null_is_unset_and_the_zero_of_its_type_in_a_list_or_map()
    {
        var spec = Read("spec:\n  hostPID: null\n  securityContext:\n  nodeSelector: {a: }\n  containers: [{args: [~]}, null]\n").Spec!;
        Assert.That(spec, Is.EqualTo(new PodSpec { NodeSelector = [new("a", "")], Containers = [new() { Args = [""] }, new()] }));
    }

    [Test]
    public void The_empty_text_of_a_closed_set_is_unset() =>
        Assert.That(Read("spec: {restartPolicy: \"\"}").Spec, Is.EqualTo(new PodSpec()));

    [TestCase("2026-01-31T12:00:00Z")]
    [TestCase("2026-01-31T13:00:00+01:00")]
    [TestCase("2026-01-31T12:00:00.000Z")]
    public void A_time_is_one_of_RFC_3339(string time) =>
        Assert.That(Read("", $"creationTimestamp: \"{time}\"").Metadata!.CreationTimestamp, Is.EqualTo(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)));

    [TestCase("\"2026-01-31\"")]
    [TestCase("\"2026-01-31 12:00:00Z\"")]
    [TestCase("\"2026-01-31T12:00:00\"")]
    [TestCase("\"2026-01-31T12:00:00.Z\"")]
    [TestCase("\"2026-13-31T12:00:00Z\"")]
    [TestCase("\"2026-01-31T12:00:00+1\"")]
    [TestCase("1")]
    public void Another_is_none(string time) =>
        Assert.That(Problems("", $"creationTimestamp: {time}").Select(p => p.Path), Is.EqualTo(new[] { "metadata.creationTimestamp" }));

    [TestCase("aGVsbG8=", true)]
    [TestCase("\"aGVs\\nbG8=\"", true)]
    [TestCase("\"aGVs bG8=\"", false)]
    [TestCase("aGVsbG8", false)]
    [TestCase("hello!", false)]
    [TestCase("1", false)]
    public void Bytes_are_in_base64(string value, bool isRead)
    {
        var text = $"apiVersion: v1\nkind: Secret\nmetadata: {{name: s}}\ndata:\n  key: {value}\n";
        if (isRead)
            Assert.That(Secret.FromYaml(text).Data!["key"], Is.EqualTo(Bytes.FromUtf8("hello")));
        else
            Assert.That(Refused(() => Secret.FromYaml(text)).Single().ToString(), Does.StartWith("(5,8): data[key]: ").And.EndsWith(" must be bytes in Base64"));
    }

    [Test]
    public void All_that_is_wrong_with_all_documents_is_named_in_order_with_file_line_and_column()
    {
        const string Text = """
            apiVersion: v1
            kind: Pod
            metadata: {name: 1}
            spec:
              hostPID: "yes"
              hostPID: "no"
              dnsPolicy: Mine
              hostNetworking: true
            ---
            kind: Pod
            ---
            apiVersion: v1
            ---
            apiVersion: v1
            kind: ConfigMap
            datas: {}
            """;
        Assert.That(Refused(() => ManifestSet.FromYaml(Text, path: "all.yaml")).Select(p => p.ToString().Split("; ")[0]), Is.EqualTo(new[]
        {
            "all.yaml(3,18): metadata.name: \"1\" must be a string: put it in quotes",
            "all.yaml(6,3): the key \"hostPID\" is there already",
            "all.yaml(6,12): spec.hostPID: \"no\" must be true or false",
            "all.yaml(7,14): spec.dnsPolicy: \"Mine\" must be one of ClusterFirstWithHostNet, ClusterFirst, Default, None",
            "all.yaml(8,3): spec.hostNetworking: PodSpec has no such field",
            "all.yaml(10,1): the apiVersion is missing: write that of the kind, such as apiVersion: v1",
            "all.yaml(12,1): the kind is missing: write what the object is, such as kind: Pod",
            "all.yaml(16,1): datas: ConfigMap has no such field",
        }));
    }

    [Test]
    public void A_status_is_a_field_of_kinds_that_have_one_only()
    {
        var pod = Read("status: {phase: Running}");
        Assert.That(Writing.Written.Yaml(writer => writer.Value(pod)), Does.EndWith("\nstatus:\n  phase: Running\n"));
        Assert.That(Refused(() => ConfigMap.FromYaml("apiVersion: v1\nkind: ConfigMap\nstatus: {}\n")).Select(p => p.Path), Is.EqualTo(new[] { "status" }));
    }

    static Pod Read(string fields, string metadata = "name: p") => Pod.FromYaml(Text(fields, metadata));

    static IReadOnlyList<ReadProblem> Problems(string fields, string metadata = "name: p") => Refused(() => Pod.FromYaml(Text(fields, metadata)));

    static string Text(string fields, string metadata) => $"apiVersion: v1\nkind: Pod\nmetadata: {{{metadata}}}\n{fields}";

    static IReadOnlyList<ReadProblem> Refused(Action read) => Assert.Throws<ManifestReadException>(() => read())!.Problems;
}
