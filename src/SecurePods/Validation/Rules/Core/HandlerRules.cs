using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record Probe
{
    partial void Check(Problems problems) => new OneOf(problems, "exec, httpGet, tcpSocket or grpc")
        .Member("exec", Exec)
        .Member("httpGet", HttpGet)
        .Member("tcpSocket", TcpSocket)
        .Member("grpc", Grpc)
        .DemandOne();
}

public sealed partial record LifecycleHandler
{
    partial void Check(Problems problems) => new OneOf(problems, "exec, httpGet, tcpSocket or sleep")
        .Member("exec", Exec)
        .Member("httpGet", HttpGet)
        .Member("tcpSocket", TcpSocket)
        .Member("sleep", Sleep)
        .DemandOne();
}

public sealed partial record ExecAction
{
    partial void Check(Problems problems)
    {
        if (Command is not { Count: > 0 })
            problems.Required("command", isGiven: false);
    }
}

public sealed partial record HTTPGetAction
{
    partial void Check(Problems problems) => HandlerPort.Check(Port, problems);
}

public sealed partial record TCPSocketAction
{
    partial void Check(Problems problems) => HandlerPort.Check(Port, problems);
}

public sealed partial record GRPCAction
{
    partial void Check(Problems problems) => problems.Required("port", isGiven: Port is not null);
}
