using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Cli.Labels;

/// <summary>A namespace, the tightest level that all its pods are within, and what keeps them from the next.</summary>
sealed class NamespaceLevel(string name)
{
    readonly List<Obstacle> _obstacles = [];

    public string Name { get; } = name;

    public int Pods { get; private set; }

    public Level Level { get; private set; } = Level.Restricted;

    /// <summary>What is not within the next tighter level.</summary>
    public IEnumerable<Obstacle> Obstacles => _obstacles.Where(obstacle => obstacle.Level == Level + 1);

    public void Add(ManifestDocument document, IPodView pod, KubernetesVersion version)
    {
        Pods++;
        var level = Level.Restricted;
        while (level > Level.Privileged && !IsWithin(level, document, pod, version))
            level--;
        if (level < Level)
            Level = level;
    }

    /// <summary>A check that cannot be decided is not passed: the labels must be satisfied for certain.</summary>
    bool IsWithin(Level level, ManifestDocument document, IPodView pod, KubernetesVersion version)
    {
        var verdict = PodSecurity.Evaluate(pod, level, version);
        if (!verdict.Allowed)
            _obstacles.Add(new(document, level, [.. verdict.Violations.Select(violation => violation.Control.Id), .. verdict.Undetermined.Where(control => control.Level is not null).Select(control => control.Id)]));
        return verdict.Allowed;
    }
}

/// <summary>An object whose pod is not within a level, and the checks that it does not pass.</summary>
sealed record Obstacle(ManifestDocument Document, Level Level, IReadOnlyList<string> Checks);
