namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>Code with several ways through it.</summary>
public class ChoiceTests
{
    [TestCase("if (flag) p.HostNetwork({|SP1002:true|});")]
    [TestCase("if (flag) p.HostNetwork(false); else p.HostNetwork({|SP1002:true|});")]
    [TestCase("if (flag) return; p.HostNetwork({|SP1002:true|});")]
    [TestCase("if (flag) throw new Exception(); p.HostNetwork({|SP1002:true|});")]
    [TestCase("p.HostNetwork({|SP1002:true|}); if (flag) p.HostNetwork(false);")]
    [TestCase("if (flag) p.HostNetwork({|SP1002:true|}); else p.HostNetwork(false);")]
    [TestCase("if (flag) { } else p.HostNetwork(false); p.HostPID({|SP1003:true|});")]
    [TestCase("switch (flag) { case true: p.HostNetwork({|SP1002:true|}); break; default: p.HostNetwork(false); break; }")]
    [TestCase("switch (flag) { case true: p.HostNetwork(false); break; case false: p.HostNetwork({|SP1002:true|}); break; }")]
    [TestCase("foreach (var i in new[] { 1 }) p.HostNetwork({|SP1002:true|});")]
    [TestCase("for (var i = 0; i < 3; i++) { if (i == 1) continue; p.HostNetwork({|SP1002:true|}); break; }")]
    [TestCase("while (flag) { p.HostNetwork({|SP1002:true|}); }")]
    [TestCase("try { p.HostNetwork({|SP1002:true|}); } catch (Exception) { p.HostPID({|SP1003:true|}); } finally { p.HostIPC({|SP1004:true|}); }")]
    [TestCase("using (new System.IO.StringReader(\"\")) { p.HostNetwork({|SP1002:true|}); }")]
    [TestCase("lock (p) { p.HostNetwork({|SP1002:true|}); }")]
    [TestCase("if (flag) { if (!flag) p.HostNetwork(false); else { if (flag) p.HostNetwork({|SP1002:true|}); } }")]
    public async Task What_is_said_on_one_way_is_said(string body)
    {
        await Verify.File(Program($$"""static object Make(bool flag) => Deployment.Create("web", d => d.Pod(p => { {{body}} }));"""));
        await Verify.File(Program($$"""static void Configure(PodTemplateSpecBuilder p, bool flag) { {{body}} }"""));
    }

    [Test]
    public Task What_a_branch_may_make_right_is_not_proven() => Verify.File(Program("""
        static object Make(bool flag) => Deployment.Create("web", d => d.Pod(p =>
        {
            if (flag)
                p.HostUsers(false);
            p.Container("main", "image", c => c.SecurityContext(s => s.RunAsUser(0)));
        }));
        """));

    [Test]
    public Task What_a_branch_waives_is_not_proven() => Verify.File(Program("""
        static object Make(bool flag) => Deployment.Create("web", d => d.Pod(p =>
        {
            p.HostNetwork(true);
            if (flag)
                p.Waive(Rule.HostNetwork, because: "it is");
        }));
        """));

    [Test]
    public Task What_is_missing_on_one_way_only_is_not_told() => Verify.File(Program("""
        static object Make(bool flag) => Deployment.Create("web", d => d.Pod(p =>
        {
            p.{|SP9029:NoSecureDefaults|}().SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault)));
            p.Container("main", "image", c => c.SecurityContext(s =>
            {
                s.AllowPrivilegeEscalation(false).ReadOnlyRootFilesystem(true);
                if (flag)
                    s.Capabilities(x => x.Drop("ALL"));
            }));
        }));
        """));

    [Test]
    public Task Objects_made_on_different_ways_are_each_read() => Verify.File(Program("""
        static object Make(bool flag) => flag ? Pod.Create("a", p => p.HostNetwork({|SP1002:true|})) : Pod.Create("a", p => p.HostPID({|SP1003:true|}));

        static object Models(bool flag) => new Container { SecurityContext = flag ? new() { Privileged = {|SP1001:true|} } : new() { RunAsUser = {|SP2002:0|} } };

        static object Lambdas(bool flag) => Pod.Create("a", flag ? p => p.HostNetwork({|SP1002:true|}) : p => p.HostPID({|SP1003:true|}));
        """));

    [Test]
    public Task Many_ways_do_not_take_for_ever() => Verify.File(Program($$"""
        static object Make(bool flag) => Deployment.Create("web", d => d.Pod(p =>
        {
            {{string.Concat(Enumerable.Repeat("if (flag) p.HostNetwork(false); ", 40))}}
            if (flag) p.HostPID({|SP1003:true|});
        }));
        """));

    static string Program(string members) => $"static class Program {{ {members} }}";
}
