namespace SecurePods.Cli.Importing.Code;

/// <summary>What configures a builder: <c>c => c.Port(8080)</c>.</summary>
sealed class Lambda(string parameter, IReadOnlyList<Call> calls) : Expression
{
    const int Step = 4;

    /// <summary>As many calls as are read at a glance.</summary>
    const int Few = 3;

    /// <summary>As many calls as a chain may have: the compiler goes down a level for each.</summary>
    const int Longest = 100;

    public override int Weight => calls.Sum(call => call.Weight);

    public override string? OneLine { get; } = Join(parameter, calls);

    /// <summary>What is said behind the one short call in it, to be said behind the call that it is for; null where it is more.</summary>
    public static string? TakeBehind(IReadOnlyList<Call> calls)
    {
        if (calls is not [{ Behind: { } behind, Before.Count: 0, IsShort: true } call])
            return null;
        call.Behind = null;
        return behind;
    }

    protected override void WriteLines(CodeText text, int indent, int after)
    {
        text.Append($"{parameter} =>");
        if (calls.Count <= Longest)
        {
            text.Append(" ");
            WriteChain(text, calls, indent + Step, after);
            return;
        }

        text.NewLine(indent);
        text.Append("{");
        foreach (var chain in calls.Chunk(Longest))
        {
            text.NewLine(indent + Step);
            WriteChain(text, chain, indent + Step + Step, 1);
            text.Append(";");
        }

        text.NewLine(indent);
        text.Append("}");
    }

    void WriteChain(CodeText text, IReadOnlyList<Call> chain, int indent, int after)
    {
        text.Append(parameter);
        for (var i = 0; i < chain.Count; i++)
            chain[i].WriteOnLine(text, indent, i == chain.Count - 1 ? after : 0);
    }

    static string? Join(string parameter, IReadOnlyList<Call> calls)
    {
        if (calls.Count == 0)
            return "_ => { }";
        if (calls.Any(call => call.OneLine is null) || calls.Sum(call => call.Weight) > Few)
            return null;
        return $"{parameter} => {parameter}{string.Concat(calls.Select(call => "." + call.OneLine))}";
    }
}
