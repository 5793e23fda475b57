// What the compiler says of unsafe settings. Each line ends with the warning that it causes; a test compares them.
// Without a level of its own the last line would throw, and name all of this again.

var agent = DaemonSet.Create("node-agent", d => d
    .Namespace("monitoring")
    .Pod(p => p
        .HostNetwork(true)                                             // warning SP1002
        .HostPathVolume("proc", "/proc")                               // warning SP1007
        .Container("agent", "ghcr.io/example/agent:1.8.0", c => c
            .Port(9100, hostPort: 9100)                                // warning SP1005
            .Mount("proc", "/host/proc", readOnly: true)
            .SecurityContext(s => s
                .RunAsNonRoot(false)                                   // warning SP2001
                .ReadOnlyRootFilesystem(false)                         // warning SP4001
                .Capabilities(k => k.Add("SYS_PTRACE"))))              // warning SP3003
        .Container("proxy", "registry.k8s.io/kube-proxy:v1.36.0", c => c
            .SecurityContext(s => s.Privileged(true)))                 // warning SP1001
        .Container("dns", "ghcr.io/example/dns:2.0.0", c => c
            .SecurityContext(s => s.Privileged(true))
            .Waive(Rule.Privileged, because: "programs the node's iptables"))));

Console.Write(agent.ToYaml(Level.Privileged));
