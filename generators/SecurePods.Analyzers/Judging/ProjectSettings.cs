using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Judging;

/// <summary>The level and the Kubernetes version that the project declares.</summary>
sealed class ProjectSettings
{
    const string LevelProperty = "SecurePodsLevel";
    const string VersionProperty = "SecurePodsKubernetesVersion";

    ProjectSettings(Level level, KubernetesVersion version, IReadOnlyList<InvalidSetting> invalid)
    {
        Level = level;
        Version = version;
        Invalid = invalid;
    }

    public Level Level { get; }

    public KubernetesVersion Version { get; }

    /// <summary>What the project declares and is none. Nothing is judged then: the default is not what was meant.</summary>
    public IReadOnlyList<InvalidSetting> Invalid { get; }

    public static ProjectSettings Of(AnalyzerOptions options)
    {
        var invalid = new List<InvalidSetting>();
        var level = Level.Restricted;
        var version = KubernetesVersion.Latest;
        if (Declared(options, LevelProperty) is { } levelText && !TryParse(levelText, out level))
            invalid.Add(new(LevelProperty, levelText, "restricted, baseline or privileged"));
        if (Declared(options, VersionProperty) is { } versionText && !KubernetesVersion.TryParse(versionText, out version))
            invalid.Add(new(VersionProperty, versionText, $"a Kubernetes version such as {KubernetesVersion.Latest} or v{KubernetesVersion.Latest}, or latest"));
        return new(level, version > KubernetesVersion.Latest ? KubernetesVersion.Latest : version, invalid);
    }

    static string? Declared(AnalyzerOptions options, string property) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + property, out var text) && text.Trim() is { Length: > 0 } declared ? declared : null;

    static bool TryParse(string text, out Level level) => Enum.TryParse(text, ignoreCase: true, out level) && char.IsLetter(text[0]);
}

/// <summary>A setting of the project that is none.</summary>
readonly record struct InvalidSetting(string Property, string Value, string Expected)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Catalogue.Find(Rule.InvalidSetting)!.Message, Property, Value, Expected);
}
