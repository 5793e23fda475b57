using SecurePods.Reading;
using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>What Kubernetes would refuse of objects. A mend must not add to it.</summary>
static class Refusals
{
    public static bool AreMore(MendablePart before, MendablePart after) => More(before, after).Any();

    /// <summary>What is refused afterwards and was not before.</summary>
    public static IEnumerable<string> More(MendablePart before, MendablePart after) =>
        before.Objects.Zip(after.Objects).SelectMany(pair => pair.Second.Refusals.Except(pair.First.Refusals));

    public static IEnumerable<string> Of(ManifestDocument document)
    {
        if (document.Pod is not { } pod || ManifestReading.Read(document, ReadMode.Lenient, []) is not { } manifest)
            return [];
        return ManifestValidator.Validate(manifest).Select(problem => $"Kubernetes would refuse it: {problem}").Concat(NotStarted(PodViews.FromNode(pod)));
    }

    /// <summary>The API server takes such a pod, but no node starts the container.</summary>
    static List<string> NotStarted(IPodView pod)
    {
        var ofPod = pod.Spec.SecurityContext;
        var found = new List<string>();
        var containers = new ContainerSet(pod.Spec);
        foreach (ref readonly var container in containers)
        {
            var user = container.SecurityContext.RunAsUser.IsAbsent ? ofPod.RunAsUser : container.SecurityContext.RunAsUser;
            var nonRoot = container.SecurityContext.RunAsNonRoot.IsAbsent ? ofPod.RunAsNonRoot : container.SecurityContext.RunAsNonRoot;
            if (user.Is(0) && nonRoot.Is(true))
                found.Add($"no node would start {container.Path}: its runAsUser is 0");
        }

        containers.Release();
        return found;
    }
}
