using System.Collections.Immutable;

namespace SecurePods.Analyzers.Facts;

/// <summary>What a call of a method says of the object that its receiver builds.</summary>
sealed class CallFacts
{
    /// <summary>What the arguments set.</summary>
    public required ImmutableArray<ParameterFacts> Parameters { get; init; }

    /// <summary>What every call sets, whatever its arguments.</summary>
    public required ImmutableArray<ConstantFacts> Constants { get; init; }

    /// <summary>The parameter that is the key of the map entry which the call sets; -1 for none.</summary>
    public required int Key { get; init; }

    /// <summary>The parameter that names a rule to be waived; -1 for none.</summary>
    public required int WaivedRule { get; init; }

    /// <summary>The parameter that gives a waiver's reason; -1 for none.</summary>
    public required int Reason { get; init; }

    /// <summary>The parameter that gives a waiver's last valid day; -1 for none.</summary>
    public required int LastDay { get; init; }

    /// <summary>The rule that every call breaks.</summary>
    public required string? ReportedRule { get; init; }

    /// <summary>Whether the call returns a finished object.</summary>
    public required bool Creates { get; init; }

    /// <summary>Whether the pod gets no secure defaults after the call.</summary>
    public required bool NoSecureDefaults { get; init; }
}

/// <summary>What an argument sets.</summary>
/// <param name="Ordinal">The parameter's place.</param>
/// <param name="Paths">The fields.</param>
readonly record struct ParameterFacts(int Ordinal, ImmutableArray<SetPath> Paths);

/// <summary>What a call sets to a constant.</summary>
/// <param name="Path">The field.</param>
/// <param name="Value">The constant; null where the call only makes the object at that path.</param>
readonly record struct ConstantFacts(SetPath Path, object? Value);
