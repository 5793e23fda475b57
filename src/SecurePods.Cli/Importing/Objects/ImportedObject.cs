using SecurePods.Cli.Importing.Code;

namespace SecurePods.Cli.Importing.Objects;

/// <summary>An object as C#.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Code">The expression that makes it.</param>
/// <param name="Level">The tightest level that it is within.</param>
sealed record ImportedObject(string Name, string Type, Expression Code, Level Level)
{
    /// <summary>What is to be said before it.</summary>
    public required IReadOnlyList<string> Comments { get; init; }
}
