namespace SecurePods.Analyzers.Tests;
public class Try
{
    [Test] public Task A() => Verify.Container(""".SecurityContext(s => s.Privileged({|SP1001:true|}))""");
    [Test] public Task B() => Verify.Expression("new SecurityContext { Privileged = {|SP1001:true|} }");
    [Test] public Task C() => Verify.Pod(".HostNetwork({|SP1002:true|}).Container(\"a\", \"b\")");
    [Test] public Task D() => Verify.Expression("new SecurityContext { Capabilities = new() { Add = [{|SP3003:\"SYS_ADMIN\"|}] } }");
    [Test] public Task E() => Verify.Container(".SecurityContext(s => s.Capabilities(x => x.Add({|SP3003:\"SYS_ADMIN\"|}, \"NET_BIND_SERVICE\")))");
}
