using System.Globalization;

namespace SecurePods.Cli.Importing.Objects;

/// <summary>The parameters of nested lambdas: the first letter of what is configured, or as much more as tells them apart.</summary>
sealed class LambdaNames
{
    static readonly string[] Keywords = ["as", "do", "if", "in", "is"];

    readonly HashSet<string> _taken;

    public LambdaNames() => _taken = new(StringComparer.Ordinal);

    LambdaNames(IEnumerable<string> taken) => _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A name for what configures that, and the names within.</summary>
    public (string Name, LambdaNames Within) Next(string configured)
    {
        var name = Candidates(configured).First(name => !_taken.Contains(name) && !Keywords.Contains(name));
        return (name, new(_taken.Append(name)));
    }

    static IEnumerable<string> Candidates(string configured)
    {
        yield return configured[..1].ToLowerInvariant();
        yield return string.Concat(configured.Where(char.IsUpper)).ToLowerInvariant();
        var camel = char.ToLowerInvariant(configured[0]) + configured[1..];
        yield return camel[..Math.Min(3, camel.Length)];
        yield return camel + "Builder";
        for (var number = 2; ; number++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{camel}Builder{number}");
    }
}
