using SecurePods.Folders;

namespace SecurePods;

public sealed partial class ManifestSet
{
    /// <summary>The same objects in the order in which Helm installs them: namespaces, policies and accounts first, then configuration, roles, services, workloads, and what routes to them.</summary>
    public ManifestSet InApplyOrder() => new(ApplyOrder.Sort(_manifests));

    /// <summary>
    /// Writes each object to a file of its own, as <c>shop/deployment-web.yaml</c>, under the same conditions as <see cref="ToYaml"/>; nothing is written where one of them is refused.
    /// Names depend on nothing else in the set. What an earlier call wrote there and this one does not is removed, unless it was changed since; other files are never touched. The
    /// file <c>.securepods</c> in the folder remembers what was written.
    /// </summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="kustomization">Whether to write a <c>kustomization.yaml</c> that lists the files in the order in which to apply them.</param>
    /// <param name="level">The Pod Security level; null for the one that the program's project declares.</param>
    /// <param name="version">The Kubernetes version whose rules count; null for the one that the project declares.</param>
    /// <param name="annotate">Whether to put a comment behind each field that a default of SecurePods filled, with the rules that ask for it. What was set, to whatever value, gets none.</param>
    /// <exception cref="ManifestException">Kubernetes would refuse an object; every problem is named.</exception>
    /// <exception cref="PodSecurityException">A pod is not within the level, and no waiver covers it; every violation is named.</exception>
    /// <exception cref="InvalidOperationException">An object is in the set twice, or the project declares a level or version that is none.</exception>
    /// <exception cref="IOException">A file that somebody else wrote is in the way, or the folder cannot be written.</exception>
    public void WriteTo(string folder, bool kustomization = false, Level? level = null, KubernetesVersion? version = null, bool annotate = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ManifestOutput.Demand(_manifests, level, version);
        FolderWriter.Write(_manifests, folder, kustomization, annotate);
    }
}
