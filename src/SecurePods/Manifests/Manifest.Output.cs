using System.Buffers;
using SecurePods.Gates;

namespace SecurePods;

public abstract partial record Manifest
{
    /// <summary>The object as YAML, if Kubernetes would take it and its pod is within the level.</summary>
    /// <param name="level">The Pod Security level; null for the one that the program's project declares.</param>
    /// <param name="version">The Kubernetes version whose rules count; null for the one that the project declares.</param>
    /// <param name="annotate">Whether to put a comment behind each field that a default of SecurePods filled, with the rules that ask for it. What was set, to whatever value, gets none.</param>
    /// <exception cref="ManifestException">Kubernetes would refuse the object; every problem is named.</exception>
    /// <exception cref="PodSecurityException">The pod is not within the level, and no waiver covers it; every violation is named.</exception>
    /// <exception cref="InvalidOperationException">The project declares a level or version that is none.</exception>
    public string ToYaml(Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Text([this], json: false, level, version, annotate);

    /// <summary>The object as JSON, under the same conditions as <see cref="ToYaml"/>.</summary>
    /// <inheritdoc cref="ToYaml"/>
    public string ToJson(Level? level = null, KubernetesVersion? version = null) => ManifestOutput.Text([this], json: true, level, version);

    /// <summary>Writes the object as YAML in UTF-8, under the same conditions as <see cref="ToYaml"/>; nothing is written otherwise.</summary>
    /// <inheritdoc cref="ToYaml"/>
    /// <param name="stream">What to write to; it stays open.</param>
    /// <param name="level">The Pod Security level; null for the one that the program's project declares.</param>
    /// <param name="version">The Kubernetes version whose rules count; null for the one that the project declares.</param>
    /// <param name="annotate">Whether to put a comment behind each field that a default of SecurePods filled, with the rules that ask for it. What was set, to whatever value, gets none.</param>
    public void WriteTo(Stream stream, Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Write([this], stream, level, version, annotate);

    /// <summary>Writes the object as YAML in UTF-8, under the same conditions as <see cref="ToYaml"/>; nothing is written otherwise.</summary>
    /// <inheritdoc cref="ToYaml"/>
    /// <param name="output">What to write to.</param>
    /// <param name="level">The Pod Security level; null for the one that the program's project declares.</param>
    /// <param name="version">The Kubernetes version whose rules count; null for the one that the project declares.</param>
    /// <param name="annotate">Whether to put a comment behind each field that a default of SecurePods filled, with the rules that ask for it. What was set, to whatever value, gets none.</param>
    public void WriteTo(IBufferWriter<byte> output, Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Write([this], output, level, version, annotate);

    /// <summary>Judges the object's pod by the Pod Security Standards, with the waivers that the object carries; nothing is thrown.</summary>
    /// <param name="level">The Pod Security level; null for the one that the program's project declares.</param>
    /// <param name="version">The Kubernetes version whose rules count; null for the one that the project declares.</param>
    /// <returns>Every violation, waived or not, with its control, fields, reason and detail; null of an object that holds no pod.</returns>
    /// <exception cref="InvalidOperationException">The project declares a level or version that is none.</exception>
    public Verdict? Evaluate(Level? level = null, KubernetesVersion? version = null) => SecurityGate.Evaluate(this, level, version);
}
