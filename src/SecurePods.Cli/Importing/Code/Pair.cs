namespace SecurePods.Cli.Importing.Code;

/// <summary>A name and its value, <c>("replicas", 3)</c> or <c>new("app", "web")</c>.</summary>
sealed class Pair(string name, Expression value, string open = "(") : Expression
{
    public override int Weight => value.Weight;

    public override string? OneLine { get; } = value.OneLine is { } line ? $"{open}{Literal.Quoted(name)}, {line})" : null;

    protected override void WriteLines(CodeText text, int indent, int after)
    {
        text.Append($"{open}{Literal.Quoted(name)}, ");
        value.Write(text, indent, after + 1);
        text.Append(")");
    }
}
