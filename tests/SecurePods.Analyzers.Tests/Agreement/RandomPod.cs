namespace SecurePods.Analyzers.Tests.Agreement;

using Node = SecurePods.Views.Node;

/// <summary>A random pod as a tree, with a safe or unsafe word on most of what the controls look at.</summary>
sealed class RandomPod(Random random)
{
    static readonly string[] Profiles = ["RuntimeDefault", "RuntimeDefault", "Localhost", "Unconfined"];
    static readonly string[] Capabilities = ["NET_BIND_SERVICE", "CHOWN", "SYS_ADMIN", "NET_RAW", "KILL"];
    static readonly string[] Dropped = ["ALL", "ALL", "NET_RAW"];
    static readonly string[] SeLinuxTypes = ["container_t", "spc_t"];
    static readonly string[] Users = ["", "system_u"];
    static readonly string[] Sysctls = ["net.ipv4.tcp_syncookies", "kernel.shm_rmid_forced", "kernel.msgmax", "net.core.somaxconn"];
    static readonly string[] AppArmor = ["runtime/default", "localhost/mine", "unconfined"];

    readonly List<Node> _scalars = [];
    int _names;

    /// <summary>The scalars that were made, of which one may be hidden.</summary>
    public IReadOnlyList<Node> Scalars => _scalars;

    public Node Pod()
    {
        var pod = Node.Object();
        if (Rarely(6))
            pod.Set("metadata", Object(("annotations", Annotations())));
        pod.Set("spec", Spec());
        return pod;
    }

    Node Spec()
    {
        var spec = Node.Object();
        Flag(spec, "hostNetwork", 6);
        Flag(spec, "hostPID", 7);
        Flag(spec, "hostIPC", 7);
        Flag(spec, "hostUsers", 10);
        if (Rarely(12))
            spec.Set("os", Object(("name", Text(Rarely(2) ? "windows" : "linux"))));
        if (Rarely(2))
            spec.Set("securityContext", PodContext());
        if (Rarely(2))
            spec.Set("volumes", List(random.Next(1, 3), Volume));
        if (Rarely(3))
            spec.Set("initContainers", List(1, () => Container("i")));
        spec.Set("containers", List(random.Next(1, 3), () => Container("c")));
        if (Rarely(6))
            spec.Set("ephemeralContainers", List(1, () => Container("e", isEphemeral: true)));
        return spec;
    }

    Node PodContext()
    {
        var context = Node.Object();
        Flag(context, "runAsNonRoot", 2);
        Shared(context);
        if (Rarely(3))
            context.Set("sysctls", List(random.Next(1, 3), () => Object(("name", OneOf(Sysctls)), ("value", Text("1")))));
        return context;
    }

    Node Container(string prefix, bool isEphemeral = false)
    {
        var container = Object(("name", Text(prefix + _names++)), ("image", Text("image:1")));
        if (!Rarely(4))
            container.Set("securityContext", Context());
        if (isEphemeral)
            return container;
        if (Rarely(3))
            container.Set("ports", List(random.Next(1, 3), Port));
        if (Rarely(5))
            container.Set(Rarely(2) ? "livenessProbe" : "readinessProbe", Handler());
        if (Rarely(8))
            container.Set("lifecycle", Object(("preStop", Handler())));
        return container;
    }

    Node Context()
    {
        var context = Node.Object();
        Flag(context, "privileged", 5);
        Flag(context, "runAsNonRoot", 4);
        Flag(context, "allowPrivilegeEscalation", 3);
        Flag(context, "readOnlyRootFilesystem", 3);
        if (Rarely(8))
            context.Set("procMount", Text(Rarely(2) ? "Unmasked" : "Default"));
        if (Rarely(3))
            context.Set("capabilities", CapabilitySet());
        Shared(context);
        return context;
    }

    void Shared(Node context)
    {
        if (Rarely(4))
            context.Set("runAsUser", Number(Rarely(2) ? 0 : 1000));
        if (Rarely(4))
            context.Set("seccompProfile", Profile());
        if (Rarely(8))
            context.Set("appArmorProfile", Profile());
        if (Rarely(6))
            context.Set("seLinuxOptions", Rarely(2) ? Object(("type", OneOf(SeLinuxTypes))) : Object(("type", OneOf(SeLinuxTypes)), ("user", OneOf(Users)), ("level", Text("s0"))));
        if (Rarely(6))
            context.Set("windowsOptions", Object(("hostProcess", Boolean())));
    }

    Node Profile()
    {
        var type = OneOf(Profiles);
        return (string)type.Value! == "Localhost" ? Object(("type", type), ("localhostProfile", Text("mine"))) : Object(("type", type));
    }

    Node CapabilitySet()
    {
        var set = Node.Object();
        if (!Rarely(3))
            set.Set("add", List(random.Next(1, 3), () => OneOf(Capabilities)));
        if (!Rarely(3))
            set.Set("drop", List(1, () => OneOf(Dropped)));
        return set;
    }

    Node Port()
    {
        var port = Object(("containerPort", Number(8000 + _names++)));
        if (Rarely(2))
            port.Set("hostPort", Number(port["containerPort"].Value is long number ? number : 0));
        return port;
    }

    Node Handler()
    {
        var action = Object(("port", Number(8080)));
        if (!Rarely(3))
            action.Set("host", Text(Rarely(3) ? "" : "example.com"));
        return Object((Rarely(2) ? "httpGet" : "tcpSocket", action));
    }

    Node Volume()
    {
        var source = random.Next(6) switch
        {
            0 => ("emptyDir", Node.Object()),
            1 => ("configMap", Object(("name", Text("map")))),
            2 or 3 => ("hostPath", Object(("path", Text("/var/run")))),
            4 => ("nfs", Object(("server", Text("server")), ("path", Text("/")))),
            _ => ("gitRepo", Object(("repository", Text("repository")))),
        };
        return Object(("name", Text("v" + _names++)), source);
    }

    Node Annotations()
    {
        var map = Object(("example.com/owner", Text("shop")));
        map.Set("container.apparmor.security.beta.kubernetes.io/c9", OneOf(AppArmor));
        return map;
    }

    void Flag(Node node, string name, int rarity)
    {
        if (Rarely(rarity))
            node.Set(name, Boolean());
    }

    bool Rarely(int rarity) => random.Next(rarity) == 0;

    Node Boolean() => Scalar(random.Next(2) == 0);

    Node OneOf(string[] texts) => Text(texts[random.Next(texts.Length)]);

    Node Text(string text) => Scalar(text);

    Node Number(long number) => Scalar(number);

    Node Scalar(object value)
    {
        var node = Node.Scalar(value);
        _scalars.Add(node);
        return node;
    }

    static Node Object(params (string Name, Node Value)[] members)
    {
        var node = Node.Object();
        foreach (var (name, value) in members)
            node.Set(name, value);
        return node;
    }

    static Node List(int count, Func<Node> item)
    {
        var list = Node.List();
        for (var i = 0; i < count; i++)
            list.Add(item());
        return list;
    }
}
