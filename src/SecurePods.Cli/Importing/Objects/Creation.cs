using SecurePods.Cli.Importing.Code;

namespace SecurePods.Cli.Importing.Objects;

/// <summary><c>Deployment.Create("web", d => …)</c>.</summary>
sealed class Creation(string type, Expression? name, Lambda? configure) : Expression
{
    public override int Weight => 1 + (configure?.Weight ?? 0);

    public override string? OneLine => configure is null ? $"{Head})" : configure.OneLine is { } line ? $"{Head}{Between}{line})" : null;

    string Head => $"{type}.Create({name?.OneLine}";

    string Between => name is null ? "" : ", ";

    protected override void WriteLines(CodeText text, int indent, int after)
    {
        text.Append(configure is null ? Head : Head + Between);
        configure?.Write(text, indent, after + 1);
        text.Append(")");
    }
}
