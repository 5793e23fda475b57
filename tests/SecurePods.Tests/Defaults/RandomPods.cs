using SecurePods.Core.V1;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Defaults;

/// <summary>Random pods in which what the defaults ask about is often said.</summary>
static class RandomPods
{
    const string SeccompAnnotation = "seccomp.security.alpha.kubernetes.io/pod";

    static readonly string[] Capabilities = ["CAP_SYS_ADMIN", "SYS_ADMIN", "NET_ADMIN", "ALL"];
    static readonly string[] Profiles = ["runtime/default", "docker/default", "unconfined"];

    public static PodTemplateSpec Of(int seed)
    {
        var random = new Random(seed);
        var models = RandomModels.Plain(random, chance: 0.4);
        var pod = models.Of<PodTemplateSpec>();
        var spec = pod.Spec ?? new();
        return pod with
        {
            Metadata = random.Next(4) == 0 ? new() { Annotations = [new(SeccompAnnotation, Profiles[random.Next(3)])] } : pod.Metadata,
            Spec = spec with
            {
                Os = random.Next(3) switch { 0 => new() { Name = OSName.Windows }, 1 => new() { Name = OSName.Linux }, _ => null },
                InitContainers = Adding(spec.InitContainers, random),
                Containers = Adding(spec.Containers, random),
            },
        };
    }

    static ValueList<Container>? Adding(ValueList<Container>? containers, Random random) =>
        containers is null ? null : [.. containers.Select(container => random.Next(3) == 0 ? container with { SecurityContext = Adding(container.SecurityContext ?? new(), random) } : container)];

    static SecurityContext Adding(SecurityContext context, Random random) =>
        context with { Capabilities = (context.Capabilities ?? new()) with { Add = [Capabilities[random.Next(4)]] } };
}
