namespace SecurePods.SchemaTool.Input;

/// <summary>Collects what is wrong with the input, so that all of it is said at once.</summary>
internal sealed class Problems
{
    readonly List<string> _problems = [];

    /// <param name="place">The file, and the place in it.</param>
    /// <param name="problem">What is wrong, and what to do about it.</param>
    public void Add(string place, string problem)
    {
        var text = $"{place}: {problem}";
        if (!_problems.Contains(text))
            _problems.Add(text);
    }

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new InputException(_problems);
    }
}
