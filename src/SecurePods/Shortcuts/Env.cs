using SecurePods.Annotations;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Sets an environment variable.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its text. Not for secrets: whoever may read the manifest reads it.</param>
    public ContainerBuilder Env([Sets("env[].name")] string name, [Sets("env[].value")] string value) =>
        Env(name, variable => variable.Value(value));

    /// <summary>Sets an environment variable from a key of a Secret.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="secret">The Secret's name.</param>
    /// <param name="key">The key within it.</param>
    public ContainerBuilder EnvFromSecret(
        [Sets("env[].name")] string name,
        [Sets("env[].valueFrom.secretKeyRef.name")] string secret,
        [Sets("env[].valueFrom.secretKeyRef.key")] string key) =>
        Env(name, variable => variable.ValueFrom(source => source.SecretKeyRef(reference => reference.Name(secret).Key(key))));

    /// <summary>Sets an environment variable from a key of a ConfigMap.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="map">The ConfigMap's name.</param>
    /// <param name="key">The key within it.</param>
    public ContainerBuilder EnvFromConfigMap(
        [Sets("env[].name")] string name,
        [Sets("env[].valueFrom.configMapKeyRef.name")] string map,
        [Sets("env[].valueFrom.configMapKeyRef.key")] string key) =>
        Env(name, variable => variable.ValueFrom(source => source.ConfigMapKeyRef(reference => reference.Name(map).Key(key))));
}
