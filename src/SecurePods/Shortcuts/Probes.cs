using SecurePods.Annotations;

namespace SecurePods.Core.V1;

public sealed partial class ProbeBuilder
{
    /// <summary>Probes by an HTTP GET of the container itself.</summary>
    /// <param name="path">The path to get.</param>
    /// <param name="port">The container's port, by number or name.</param>
    public ProbeBuilder Http([Sets("httpGet.path")] string path, [Sets("httpGet.port")] IntOrString port) => HttpGet(get => get.Path(path).Port(port));

    /// <summary>Probes by opening a connection to the container.</summary>
    /// <param name="port">The container's port, by number or name.</param>
    public ProbeBuilder Tcp([Sets("tcpSocket.port")] IntOrString port) => TcpSocket(socket => socket.Port(port));

    /// <summary>Probes by a command in the container, well where it ends with 0.</summary>
    /// <param name="command">The command and its arguments; no shell is started.</param>
    public ProbeBuilder Exec([Sets("exec.command")] params string[] command) => Exec(exec => exec.Command((IEnumerable<string>)command));
}
