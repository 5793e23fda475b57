using System.Globalization;

namespace SecurePods;

/// <summary>One reason why a text is no manifest.</summary>
/// <param name="File">The file, as it was given; null where the text is from none.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Path">The field, as <c>spec.template.spec.containers[0].name</c>; empty where the text itself is wrong.</param>
/// <param name="Value">What was found there, shortened and with control characters escaped; null where a field is too much.</param>
/// <param name="Rule">The rule that is broken, which says what would be right.</param>
public sealed record ReadProblem(string? File, int Line, int Column, string Path, string? Value, string Rule)
{
    /// <summary>Whether the value is a text that the field's closed set has not.</summary>
    internal bool IsUnknownValue { get; init; }

    /// <summary>The place as compilers write it, the field, what was found there and what would be right.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {(Path.Length == 0 ? "" : Path + ": ")}{(Value is null ? "" : $"\"{Value}\" ")}{Rule}");
}
