namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>What is missing is told of finished objects alone: of a builder's, with the secure defaults in it, and of a raw pod that goes out of sight as it is.</summary>
public class CompletenessTests
{
    [TestCase("""Pod.Create("a", p => p.Container("main", "image"))""")]
    [TestCase("""Deployment.Create("a", d => d.Pod(p => p.Container("main", "image").InitContainer("first", "image")))""")]
    [TestCase("""CronJob.Create("a", d => d.Schedule("@daily").Pod(p => p.Container("main", "image")))""")]
    [TestCase("""Pod.Create("a", p => p.Spec(new PodSpec { Containers = [new() { Name = "main" }] }))""")]
    [TestCase("new Container { Name = \"main\" }")]
    public Task Nothing_is_missing(string expression) => Verify.Expression(expression);

    const string Bare = """{|SP2001:{|SP2010:{|SP3001:{|SP3011:{|SP4001:new|}|}|}|}|}() { Name = "main" }""";
    const string Safe = """
        new()
        {
            Name = "main",
            SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } },
        }
        """;

    [TestCase($$"""object made = new PodSpec { Containers = [{{Bare}}] };""")]
    [TestCase($$"""Use(new PodSpec { Containers = [{{Bare}}] });""")]
    [TestCase($$"""Use(new Pod { Spec = new() { Containers = [{{Bare}}] } });""")]
    [TestCase($$"""var spec = new PodSpec { Containers = [{{Bare}}] }; Use(spec);""")]
    [TestCase($$"""var spec = new PodSpec { Containers = [{{Bare}}] }; Use(spec with { HostNetwork = false });""")]
    [TestCase($$"""Use(new Deployment { Spec = new() { Template = new() { Spec = new() { SecurityContext = new() { RunAsNonRoot = true }, Containers = [new() { SecurityContext = {|SP3011:new|}() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } } }] } } } });""")]
    public Task What_a_raw_pod_leaves_out_is_missing_where_it_ends(string statements) => Verify.Statements(statements + " static void Use(object made) { }");

    [TestCase($$"""var spec = new PodSpec { Containers = [{{Safe}}] }; spec = spec with { SecurityContext = new() { RunAsNonRoot = true } }; Use(spec);""")]
    [TestCase($$"""Pod.Create("a", p => p.Spec(new PodSpec { Containers = [{{Safe}}] }));""")]
    [TestCase($$"""var spec = new PodSpec { Containers = [{{Safe}}] }; Use(Pod.Create("a", p => p.Spec(spec)));""")]
    [TestCase($$"""Use(Make(new PodSpec { Containers = [{{Safe}}] })); static Pod Make(PodSpec spec) => Pod.Create("a", p => p.Spec(spec));""")]
    public Task Until_it_ends_nothing_is_missing(string statements) => Verify.Statements(statements + " static void Use(object made) { }");

    [Test]
    public Task A_field_may_be_finished_elsewhere() => Verify.File($$"""
        static class Program
        {
            public static readonly PodSpec Spec = new() { Containers = [{{Safe}}] };
        }
        """);

    [Test]
    public Task Without_secure_defaults_each_missing_setting_is_told_where_its_object_is() => Verify.Pod("""
        .{|SP9029:NoSecureDefaults|}().Container({|SP2001:{|SP2010:{|SP3001:{|SP3011:{|SP4001:"main"|}|}|}|}|}, "image")
        """);

    [Test]
    public Task A_default_that_is_overridden_does_not_hold() => Verify.Container(""".SecurityContext(s => s.Capabilities(x => x.{|SP3001:Drop|}("NET_RAW")))""");

    [Test]
    public Task What_unseen_code_may_set_is_not_missing() => Verify.File("""
        static class Program
        {
            static object Make(Action<SecurityContextBuilder> more, Action<PodTemplateSpecBuilder> most) => Deployment.Create("web", d => d.Pod(p =>
            {
                p.{|SP9029:NoSecureDefaults|}().Container("main", "image", c => c.SecurityContext(more)).SecurityContext(more: null!);
                most(p);
            }));

            static PodTemplateSpecBuilder SecurityContext(this PodTemplateSpecBuilder p, object more) => p;
        }
        """);

    [Test]
    public Task What_is_said_stays_said_whatever_unseen_code_does() => Verify.File("""
        static class Program
        {
            static object Make(Action<PodTemplateSpecBuilder> more) => Deployment.Create("web", d => d.Pod(p =>
            {
                p.HostNetwork({|SP1002:true|});
                more(p);
            }));
        }
        """);

    [Test]
    public Task A_finished_object_that_is_changed_is_judged_with_its_change() => Verify.Statements("""
        var web = Pod.Create("a", p => p.HostNetwork({|SP1002:true|}));
        object made = web with { Spec = new() { HostPID = {|SP1003:true|} } };
        """);
}
