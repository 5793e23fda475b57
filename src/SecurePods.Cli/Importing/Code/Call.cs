namespace SecurePods.Cli.Importing.Code;

/// <summary>A call of a builder's method, with what is to be said at it.</summary>
sealed class Call(string name, IReadOnlyList<(string Prefix, Expression Value)> arguments) : Expression
{
    const int Short = 40;

    /// <summary>Comments on lines of their own, before the call.</summary>
    public List<string> Before { get; } = [];

    /// <summary>What is said behind the call.</summary>
    public string? Behind { get; set; }

    public override int Weight => 1 + arguments.Sum(argument => argument.Value.Weight);

    public override string? OneLine => Before.Count > 0 || Behind is not null || arguments.Any(argument => argument.Value.OneLine is null) ? null : Line;

    /// <summary>Whether it fits behind another on a line.</summary>
    public bool IsShort => arguments.All(argument => argument.Value.OneLine is not null) && Line.Length <= Short;

    string Line => $"{name}({string.Join(", ", arguments.Select(argument => argument.Prefix + argument.Value.OneLine))})";

    /// <summary>Writes the call on a line of its own, with its comments.</summary>
    public void WriteOnLine(CodeText text, int indent, int after)
    {
        foreach (var comment in Before)
        {
            text.NewLine(indent);
            text.Append(comment.Length == 0 ? "//" : "// " + comment);
        }

        var fits = arguments.All(argument => argument.Value.OneLine is not null) && indent + Line.Length + 1 + after <= CodeText.Width;
        if (Behind is not null && !fits)
        {
            text.NewLine(indent);
            text.Append("// " + Behind);
        }

        text.NewLine(indent);
        text.Append(".");
        WriteArguments(text, indent, after);
        if (Behind is not null && fits)
            text.Comment(Behind);
    }

    protected override void WriteLines(CodeText text, int indent, int after) => WriteArguments(text, indent, after);

    void WriteArguments(CodeText text, int indent, int after)
    {
        text.Append(name + "(");
        for (var i = 0; i < arguments.Count; i++)
        {
            text.Append((i == 0 ? "" : ", ") + arguments[i].Prefix);
            arguments[i].Value.Write(text, indent, i == arguments.Count - 1 ? after + 1 : 1);
        }

        text.Append(")");
    }
}
