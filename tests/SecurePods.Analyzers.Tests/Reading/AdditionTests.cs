namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>Lists that are filled statement by statement, and what configures a pod from a field.</summary>
public class AdditionTests
{
    const string Loose = "new() { Name = \"a\", SecurityContext = new() { Privileged = {|SP1001:true|} } }";

    [TestCase($"var list = new List<Container>(); list.Add({Loose}); _ = Pod.Create(\"a\", p => p.Containers(list));")]
    [TestCase($"var list = new List<Container> {{ {Loose} }}; list.Add({Loose}); _ = Pod.Create(\"a\", p => p.Containers(list));")]
    [TestCase($"var list = new List<Container>(); list.Add({Loose}); Func<object> later = () => Pod.Create(\"a\", p => p.Containers(list));")]
    public Task Each_item_is_reported_once(string code) => Verify.Statements(code);

    [Test]
    public Task What_is_added_is_a_part_of_the_pod() => Verify.Statements("""
        var volumes = new List<Volume>();
        volumes.Add(new() { Name = "a", HostPath = {|SP1007:new|}() { Path = "/" } });
        _ = Pod.Create("a", p => p.Volumes(volumes).Container("a", "image"));
        """);

    [TestCase("if (DateTime.Now.Hour > 3) list.Add(windows);")]
    [TestCase("for (var i = 0; i < 3; i++) list.Add(windows);")]
    [TestCase("Fill(list);")]
    [TestCase("list.Insert(0, windows);")]
    [TestCase("list.Clear();")]
    [TestCase("void Late() => list.Add(windows);")]
    public Task What_code_may_do_otherwise_with_a_list_is_not_decided(string code) => Verify.Statements($$"""
        void Fill(List<string> some) { }
        var windows = "ALL";
        var list = new List<string>();
        list.Add("NET_RAW");
        {{code}}
        _ = new Capabilities { Drop = list };
        """);

    [Test]
    public Task What_is_added_after_the_use_is_not_decided() => Verify.Statements("""
        var list = new List<string>();
        Func<object> make = () => new Capabilities { Drop = list };
        list.Add("NET_RAW");
        _ = make();
        """);

    [Test]
    public Task What_is_dropped_one_by_one_is_counted() => Verify.Statements("""
        var some = {|SP3001:new List<string>()|};
        some.Add("NET_RAW");
        _ = Pod.Create("a", p => p.Container("a", "image", c => c.SecurityContext(s => s.Capabilities(k => k.Drop(some)))));
        var all = new List<string>();
        all.Add("NET_RAW");
        all.Add("ALL");
        _ = Pod.Create("a", p => p.Container("a", "image", c => c.SecurityContext(s => s.Capabilities(k => k.Drop(all)))));
        """);

    [Test]
    public Task A_lambda_in_a_field_is_seen_through() => Verify.File("""
        static class Program
        {
            static readonly Action<ContainerBuilder> Dropping = c => c.SecurityContext(s => s.Capabilities(k => k.{|SP3001:Drop|}("NET_RAW")));
            static Action<ContainerBuilder> Changing = c => c.SecurityContext(s => s.Privileged({|SP1001:true|}));

            static object Make() => Pod.Create("a", p => p.Container("a", "image", Dropping).Container("b", "image", Changing));
        }
        """);
}
