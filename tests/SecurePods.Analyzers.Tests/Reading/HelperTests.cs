namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>A private helper is judged where it is used, with what its users say around it.</summary>
public class HelperTests
{
    [Test]
    public Task Its_user_s_waiver_covers_what_it_says() => Verify.File("""
        static class Program
        {
            static SecurityContext Context() => new() { Privileged = true };

            static object Make() => Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", c => c.SecurityContext(Context()).Waive(Rule.Privileged, because: "it is"))));
        }
        """);

    [Test]
    public Task Its_user_s_exemption_holds_for_it() => Verify.File("""
        static class Program
        {
            static readonly SecurityContext Root = new() { RunAsUser = 0 };

            static object Make() => Pod.Create("web", p => p.HostUsers(false).Container("a", "image", c => c.SecurityContext(Root)));
        }
        """);

    [Test]
    public Task One_user_of_several_suffices_to_break_a_rule() => Verify.File("""
        static class Program
        {
            static SecurityContext Context() => new() { RunAsUser = {|SP2002:0|} };

            static object Make() => Pod.Create("web", p => p.HostUsers(false).Container("a", "image", c => c.SecurityContext(Context())));

            static object MakeOther() => Pod.Create("web", p => p.Container("a", "image", c => c.SecurityContext(Context())));
        }
        """);

    [Test]
    public Task A_parameter_is_what_every_user_gives() => Verify.File("""
        static class Program
        {
            static void Main() { Use(Make(true, {|SP1002:true|})); Use(Make(false, {|SP1002:true|})); }

            static object Make(bool unused, bool on) => Pod.Create("web", p => p.HostNetwork(on).Container("a", "image", Configure));

            static void Configure(ContainerBuilder c) { var port = 80; c.Port(port, hostPort: {|SP1005:port|}); }

            static void Use(object made) { }
        }
        """);

    [Test]
    public Task One_that_others_may_use_is_judged_by_itself() => Verify.File("""
        partial class Program
        {
            static SecurityContext Context() => new() { Privileged = {|SP1001:true|} };
        }

        class Other
        {
            internal static SecurityContext Context() => new() { Privileged = {|SP1001:true|} };

            static SecurityContext Unused() => new() { Privileged = {|SP1001:true|} };

            static string Name() => nameof(Unused);
        }
        """);

    [Test]
    public Task Helpers_that_use_each_other_come_to_an_end() => Verify.File("""
        static class Program
        {
            static void A(ContainerBuilder c) { B(c); c.SecurityContext(s => s.Privileged({|SP1001:true|})); }

            static void B(ContainerBuilder c) { A(c); c.Port(80, hostPort: {|SP1005:80|}); }
        }
        """);
}
