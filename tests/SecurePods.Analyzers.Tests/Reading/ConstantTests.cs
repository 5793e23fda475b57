namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>How far a value is followed to what it is.</summary>
public class ConstantTests
{
    const string Head = """_ = Deployment.Create("web", d => d.Pod(p => p.HostNetwork(""";
    const string Tail = """).Container("main", "image")));""";

    [TestCase("const bool on = true;", "on")]
    [TestCase("var on = true;", "on")]
    [TestCase("bool? on = true;", "on!.Value", false)]
    [TestCase("var on = true; var same = on;", "same")]
    [TestCase("var on = false; on = true;", "on", false)]
    [TestCase("var on = true; bool.TryParse(\"\", out on);", "on", false)]
    [TestCase("", "!false")]
    [TestCase("", "Environment.Is64BitProcess ? true : true")]
    [TestCase("", "Environment.Is64BitProcess ? true : false", false)]
    [TestCase("", "Environment.ProcessId switch { 1 => true, _ => true }")]
    [TestCase("", "Environment.ProcessId switch { 1 => true, _ => throw new Exception() }")]
    [TestCase("", "Environment.ProcessId switch { 1 => true, _ => false }", false)]
    [TestCase("", "(bool)(object)true")]
    [TestCase("", "Environment.Is64BitProcess", false)]
    [TestCase("static bool On() => true;", "On()")]
    [TestCase("static bool On(bool on) => on;", "On(Environment.Is64BitProcess)", false)]
    public Task A_flag_is_read_where_it_can_be(string before, string value, bool isRead = true) =>
        Verify.Statements($"{before} {Head}{(isRead ? "{|SP1002:" + value + "|}" : value)}{Tail}");

    [Test]
    public Task Fields_of_the_file_are_read_where_nothing_changes_them() => Verify.File("""
        static class Program
        {
            const bool Constant = true;
            static readonly bool Fixed = true;
            static bool Property { get; } = true;
            static bool Changing = true;

            static object[] Make() =>
            [
                Pod.Create("a", p => p.HostNetwork({|SP1002:Constant|})),
                Pod.Create("b", p => p.HostNetwork({|SP1002:Fixed|})),
                Pod.Create("c", p => p.HostNetwork({|SP1002:Property|})),
                Pod.Create("d", p => p.HostNetwork(Changing)),
            ];
        }

        static class Other
        {
            static readonly bool Fixed = true;
            static Other() => Fixed = false;
            static object Make() => Pod.Create("a", p => p.HostNetwork(Fixed));
        }
        """);

    [TestCase("Capability.SysAdmin")]
    [TestCase("\"SYS_\" + \"ADMIN\"")]
    [TestCase("nameof(SYS_ADMIN)")]
    [TestCase("$\"{Prefix}_ADMIN\"")]
    public Task A_text_is_read_where_it_is_constant(string text) => Verify.File($$"""
        static class Program
        {
            const string Prefix = "SYS";
            static int SYS_ADMIN;

            static object Make() => new Capabilities { Add = [{|SP3003:{{text}}|}] };
        }
        """);

    [Test]
    public Task A_value_in_parentheses_is_flagged_within_them() => Verify.Pod(".HostNetwork(({|SP1002:true|}))");

    [Test]
    public Task An_enum_s_number_is_its_member() => Verify.Expression("new SeccompProfile { Type = {|SP3010:(SeccompProfileType)0|} }");
}
