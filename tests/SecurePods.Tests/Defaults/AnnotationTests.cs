using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;
using SecurePods.Defaults;
using SecurePods.Tests.Writing;
using SecurePods.Writing;

namespace SecurePods.Tests.Defaults;

/// <summary>Comments that say which fields SecurePods filled.</summary>
public partial class AnnotationTests
{
    static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    static IReadOnlyList<PodKind> Kinds => PodKind.All;

    [Test]
    public void Each_default_says_what_it_is_and_which_rule_asks_for_it() =>
        Assert.That(Deployment.Create("web", d => d.Pod(p => p.Container("web", "nginx"))).ToYaml(annotate: true), Does.EndWith(
            """
                spec:
                  containers:
                  - name: web
                    image: nginx
                    securityContext:
                      capabilities:
                        drop: # SecurePods default (SP3001)
                        - ALL
                      readOnlyRootFilesystem: true # SecurePods default (SP4001)
                      allowPrivilegeEscalation: false # SecurePods default (SP2010)
                  automountServiceAccountToken: false # SecurePods default
                  securityContext:
                    runAsNonRoot: true # SecurePods default (SP2001)
                    seccompProfile:
                      type: RuntimeDefault # SecurePods default (SP3011)

            """));

    [TestCaseSource(nameof(Kinds))]
    public void Pods_are_annotated_at_every_depth_and_in_every_sort_of_container(PodKind kind)
    {
        var manifest = kind.Of(new()
        {
            InitContainers = [new() { Name = "first", Image = "busybox" }],
            Containers = [new() { Name = "web", Image = "nginx" }],
            EphemeralContainers = [new() { Name = "debug", Image = "busybox" }],
        });
        var expected = SecureDefaults.All.Sum(secure => secure.IsOfContainers ? 3 : 1) + (kind.Name is nameof(Job) or nameof(CronJob) ? 1 : 0);
        Assert.That(Marks().Count(Annotated(manifest)), Is.EqualTo(expected));
    }

    [Test]
    public void A_default_of_a_kind_is_one_as_well()
    {
        Assert.That(Job.Create("once", j => j.Pod(p => p.Container("a", "b"))).ToYaml(annotate: true), Does.Contain("restartPolicy: Never # SecurePods default\n"));
        Assert.That(Job.Create("once", j => j.Pod(p => p.RestartPolicy(RestartPolicy.Never).Container("a", "b"))).ToYaml(annotate: true), Does.Contain("restartPolicy: Never\n"));
    }

    [Test]
    public void What_is_said_is_not_annotated_though_it_is_what_the_default_would_be()
    {
        var said = Pod.Create("web", p => p
            .SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(x => x.Type(SeccompProfileType.RuntimeDefault)))
            .AutomountServiceAccountToken(false)
            .Container("web", "nginx", c => c.SecurityContext(s => s.AllowPrivilegeEscalation(false).ReadOnlyRootFilesystem(true).Capabilities(x => x.Drop(["ALL"]))))
            .Container(new Container { Name = "raw", Image = "nginx", SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } } }));
        Assert.That(said.ToYaml(annotate: true), Is.EqualTo(said.ToYaml()));
    }

    [Test]
    public void The_pods_own_read_only_root_is_said() =>
        Assert.That(Pod.Create("web", p => p.ReadOnlyRootFilesystem(true).Container("web", "nginx")).ToYaml(annotate: true), Does.Contain("readOnlyRootFilesystem: true\n"));

    [Test]
    public void What_is_said_of_a_finished_object_is_no_default_any_more()
    {
        var spec = Pod.Create("web", p => p.Container("web", "nginx")).Spec!;
        var context = spec.Containers![0].SecurityContext!;
        Assert.That(Marks().Count(Annotated(context)), Is.EqualTo(3));
        Assert.That(Annotated(context with { AllowPrivilegeEscalation = false }), Does.Contain("allowPrivilegeEscalation: false\n"));
        Assert.That(Marks().Count(Annotated(context with { AllowPrivilegeEscalation = false })), Is.EqualTo(2));
        Assert.That(Marks().Count(Annotated(context with { Privileged = false })), Is.EqualTo(3));
        Assert.That(Marks().Count(Annotated(context with { Capabilities = new() { Drop = ["ALL"] } })), Is.EqualTo(2));
        Assert.That(Marks().Count(Annotated(spec.SecurityContext! with { RunAsNonRoot = null })), Is.EqualTo(1));
    }

    [Test]
    public void A_part_used_twice_is_filled_in_each_place_by_itself()
    {
        var shared = new SecurityContext { ReadOnlyRootFilesystem = true };
        var filled = Pod.Create("a", p => p.Container("a", "b", c => c.SecurityContext(shared)));
        var left = Pod.Create("b", p => p.NoSecureDefaults().Container("a", "b", c => c.SecurityContext(shared)));
        Assert.That(Marks().Count(filled.Spec!.Containers![0].SecurityContext is { } context ? Annotated(context) : ""), Is.EqualTo(2));
        Assert.That(left.ToYaml(Level.Privileged, annotate: true), Is.EqualTo(left.ToYaml(Level.Privileged)));
        Assert.That(Annotated(shared), Is.EqualTo("readOnlyRootFilesystem: true\n"));
    }

    [Test]
    public void What_is_read_has_no_defaults()
    {
        var yaml = Deployment.Create("web", d => d.Pod(p => p.Container("web", "nginx"))).ToYaml(annotate: true);
        Assert.That(Deployment.FromYaml(yaml).ToYaml(annotate: true), Is.EqualTo(Marks().Replace(yaml, "")));
    }

    [Test]
    public void Who_said_it_makes_no_difference_to_equality()
    {
        var made = Deployment.Create("web", d => d.Pod(p => p.Container("web", "nginx")));
        var read = Deployment.FromYaml(made.ToYaml());
        Assert.That(read, Is.EqualTo(made));
        Assert.That(read.GetHashCode(), Is.EqualTo(made.GetHashCode()));
        Assert.That(read.ToString(), Is.EqualTo(made.ToString()));
    }

    [Test]
    public void Sets_streams_buffers_and_folders_are_annotated_on_request_and_json_never()
    {
        var web = Pod.Create("web", p => p.Container("web", "nginx"));
        ManifestSet set = [web, Service.Create("web", s => s.Selects("web").Port(80))];
        var (stream, buffer, folder) = (new MemoryStream(), new ArrayBufferWriter<byte>(), Directory.CreateTempSubdirectory().FullName);
        set.WriteTo(stream, annotate: true);
        web.WriteTo(buffer, annotate: true);
        set.WriteTo(folder, annotate: true, kustomization: true);
        Assert.That(Marks().Count(set.ToYaml(annotate: true)), Is.EqualTo(SecureDefaults.All.Count));
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(set.ToYaml(annotate: true)));
        Assert.That(Encoding.UTF8.GetString(buffer.WrittenSpan), Is.EqualTo(web.ToYaml(annotate: true)));
        Assert.That(File.ReadAllText(Path.Combine(folder, "pod-web.yaml")), Is.EqualTo(web.ToYaml(annotate: true)));
        Assert.That(web.ToYaml(), Does.Not.Contain("#"));
        Assert.That(web.ToJson(), Does.Not.Contain("#"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_comment_stands_at_the_end_of_a_line_whatever_the_value() =>
        Assert.That(Annotated(w =>
        {
            w.BeginObject();
            foreach (var write in (Action[])[() => w.Value("a\nb\n"), () => w.Value(1), () => Empty(w.BeginList, w.EndList), () => Empty(w.BeginObject, w.EndObject)])
            {
                w.FilledIn("f");
                w.Field("f"u8);
                write();
            }

            w.Field("last"u8);
            w.Value(1);
            w.EndObject();
        }), Is.EqualTo(
            """
            f: "a\nb\n" # SecurePods default
            f: 1 # SecurePods default
            f: [] # SecurePods default
            f: {} # SecurePods default
            last: 1

            """));

    [Test]
    public void Random_pods_are_the_same_but_for_a_comment_at_each_field_that_was_filled() =>
        Prop.ForAll(Seeds, seed =>
        {
            var pod = RandomPods.Of(seed);
            var filled = pod with { Spec = PodDefaults.Apply(pod, pod.Spec!) };
            var (plain, annotated) = (Written.Yaml(w => w.Value(filled)), Annotated(filled));
            Assert.That(Marks().Replace(annotated, ""), Is.EqualTo(plain));
            Assert.That(JsonText(annotated), Is.EqualTo(JsonText(plain)));
            Assert.That(Marks().Count(annotated), Is.EqualTo(FilledIn(pod)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Test]
    public void Kubectl_reads_the_same_with_the_comments()
    {
        var set = new ManifestSet(Kinds.Where(kind => kind.Name != nameof(PodTemplate)).Select(kind => kind.Of(new() { InitContainers = [new() { Name = "a", Image = "b" }], Containers = [new() { Name = "web", Image = "nginx" }] })));
        foreach (var manifest in set)
            Assert.That(Kubectl.Read(manifest.ToYaml(annotate: true)).RootElement.GetRawText(), Is.EqualTo(Kubectl.Read(manifest.ToYaml()).RootElement.GetRawText()));
    }

    static int FilledIn(PodTemplateSpec pod)
    {
        var spec = pod.Spec!;
        IReadOnlyList<Views.IContainerView> containers = [.. spec.InitContainers ?? [], .. spec.Containers ?? [], .. spec.EphemeralContainers ?? []];
        return SecureDefaults.All.Sum(secure => secure.IsOfContainers
            ? containers.Count(container => secure.When(pod, container) == Applies.Yes)
            : secure.When(pod, null) == Applies.Yes ? 1 : 0);
    }

    static string Annotated(IModel model) => Annotated(w => w.Value(model));

    static string Annotated(Action<ManifestWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = YamlWriter.Rent(output, annotates: true);
        writer.BeginDocument();
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static void Empty(Action begin, Action end)
    {
        begin();
        end();
    }

    static string JsonText(string yaml) => new YamlDotNet.Serialization.SerializerBuilder().JsonCompatible().Build().Serialize(new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<object>(yaml)!);

    [GeneratedRegex(@" # SecurePods default( \(SP\d{4}\))?$", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
