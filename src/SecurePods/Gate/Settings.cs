namespace SecurePods.Gates;

/// <summary>The level and the Kubernetes version that the running program's project declares.</summary>
static class Settings
{
    const string LevelSwitch = "SecurePods.Level";
    const string VersionSwitch = "SecurePods.KubernetesVersion";

    public static Declared<Level> Level(Level? given) =>
        given is { } level ? new(level, "given to the call") : Declare(LevelSwitch, "<SecurePodsLevel>", ParseLevel, SecurePods.Level.Restricted);

    public static Declared<KubernetesVersion> Version(KubernetesVersion? given) =>
        given is { } version ? new(version, "given to the call") : Declare(VersionSwitch, "<SecurePodsKubernetesVersion>", ParseVersion, KubernetesVersion.Latest);

    static Declared<T> Declare<T>(string name, string property, Func<string, T?> parse, T @default) where T : struct
    {
        if (AppContext.GetData(name)?.ToString() is not { Length: > 0 } text)
            return new(@default, "the default");
        if (parse(text) is { } value)
            return new(value, $"{property} of the project");
        throw new InvalidOperationException($"{property} is \"{text}\" ({name}), which is none: {Expected<T>()}.");
    }

    static string Expected<T>() => typeof(T) == typeof(Level)
        ? "it takes restricted, baseline or privileged"
        : "it takes a Kubernetes version such as 1.36 or v1.36, or latest";

    static Level? ParseLevel(string text) => text.ToLowerInvariant() switch
    {
        "restricted" => SecurePods.Level.Restricted,
        "baseline" => SecurePods.Level.Baseline,
        "privileged" => SecurePods.Level.Privileged,
        _ => null,
    };

    static KubernetesVersion? ParseVersion(string text) => KubernetesVersion.TryParse(text, out var version) ? version : null;
}
