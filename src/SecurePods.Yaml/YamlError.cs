namespace SecurePods.Yaml;

/// <summary>What is wrong with a text, and where.</summary>
/// <param name="Message">What is wrong, and what to do where that is not plain.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record YamlError(string Message, int Line, int Column)
{
    /// <summary>Place and message.</summary>
    public override string ToString() => $"({Line},{Column}): {Message}";
}
