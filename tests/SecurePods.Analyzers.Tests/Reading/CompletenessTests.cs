namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>What is missing is told of a finished object alone, and the secure defaults are in it.</summary>
public class CompletenessTests
{
    [TestCase("""Pod.Create("a", p => p.Container("main", "image"))""")]
    [TestCase("""Deployment.Create("a", d => d.Pod(p => p.Container("main", "image").InitContainer("first", "image")))""")]
    [TestCase("""CronJob.Create("a", d => d.Schedule("@daily").Pod(p => p.Container("main", "image")))""")]
    [TestCase("""Pod.Create("a", p => p.Spec(new PodSpec { Containers = [new() { Name = "main" }] }))""")]
    [TestCase("new PodSpec { Containers = [new() { Name = \"main\" }] }")]
    [TestCase("new Container { Name = \"main\" }")]
    public Task Nothing_is_missing(string expression) => Verify.Expression(expression);

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
