using System.Reflection;
using SecurePods.Views;

namespace SecurePods.Analyzers.Tests.Agreement;

using Node = SecurePods.Views.Node;

/// <summary>A random pod as a class with a method that makes it.</summary>
sealed class PodProgram
{
    static readonly object[] Texts =
    [
        "", "x", "ALL", "SYS_ADMIN", "CHOWN", "NET_BIND_SERVICE", "container_t", "spc_t", "system_u", "kernel.msgmax", "net.ipv4.tcp_syncookies", "unconfined", "runtime/default", "example.com",
    ];

    readonly CodeWriter _writer;
    readonly Node? _hidden;

    public PodProgram(int seed, string name, bool hides)
    {
        var random = new Random(seed);
        var pods = new RandomPod(random);
        var pod = pods.Pod();
        _hidden = hides ? pods.Scalars[random.Next(pods.Scalars.Count)] : null;
        _writer = new(random, _hidden);
        Name = name;
        Code = _writer.Program(name, pod);
    }

    public string Name { get; }

    public string Code { get; }

    public IReadOnlyCollection<Style> Styles => _writer.Used;

    public bool HidesSomething => _writer.HiddenType is not null;

    /// <summary>What the evaluator finds in the pod with each value that the hidden one may be and with which Kubernetes would take it.</summary>
    public IReadOnlyList<IReadOnlySet<(string Rule, string Path)>> Found(Assembly assembly, Level level, KubernetesVersion version)
    {
        var found = new List<IReadOnlySet<(string, string)>>();
        foreach (var value in Values())
        {
            assembly.GetType("Hidden")!.GetField("Value")!.SetValue(null, value);
            if (FoundNow(assembly, level, version) is { } now)
                found.Add(now);
        }

        return found;
    }

    HashSet<(string, string)>? FoundNow(Assembly assembly, Level level, KubernetesVersion version)
    {
        object made;
        try
        {
            made = assembly.GetType(Name)!.GetMethod("Make")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ManifestException or ArgumentException)
        {
            return null;
        }

        var pod = made is Core.V1.Pod single ? (IPodView)single : ((Apps.V1.Deployment)made).Spec!.Template!;
        var verdict = PodSecurity.Evaluate(pod, level, version);
        var found = verdict.Violations.SelectMany(violation => violation.Findings).Concat(verdict.Warnings)
            .Where(finding => finding.EntailedBy is null)
            .Select(finding => (finding.Rule.Id, finding.Path))
            .ToHashSet();
        if (_writer.IsPlain)
            found.Add((Rule.NoSecureDefaults, ""));
        return found;
    }

    /// <summary>What the hidden value may be, itself first.</summary>
    IEnumerable<object?> Values()
    {
        if (_writer.HiddenType is not { } type)
            return [null];
        if (type == typeof(bool))
            return [true, false];
        if (type == typeof(int))
            return [0, 8080];
        if (type == typeof(long))
            return [0L, 1000L];
        return type.IsEnum ? Enum.GetValues(type).Cast<object>() : Texts.Prepend(_hidden!.Value!);
    }
}
