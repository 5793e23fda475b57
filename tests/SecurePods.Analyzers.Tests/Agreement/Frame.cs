namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>A method that is being written: what stands before its result, and the parameters that it got for values within it.</summary>
sealed class Frame(bool takesParameters)
{
    readonly List<(string Type, string Name, string Argument)> _parameters = [];

    public bool TakesParameters => takesParameters;

    public List<string> Statements { get; } = [];

    public void Add(string type, string name, string argument) => _parameters.Add((type, name, argument));

    public string Parameters(string? first = null) => string.Join(", ", _parameters.Select(parameter => $"{parameter.Type} {parameter.Name}").Prepend(first).OfType<string>());

    public string Arguments(string? first = null) => string.Join(", ", _parameters.Select(parameter => parameter.Argument).Prepend(first).OfType<string>());

    /// <summary>The body of a method that returns the expression, or does it.</summary>
    public string Body(string expression, bool returns) =>
        Statements.Count == 0 ? $" => {expression};" : $" {{ {string.Join(' ', Statements)} {(returns ? "return " : "")}{expression}; }}";
}
