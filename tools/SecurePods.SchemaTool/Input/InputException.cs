namespace SecurePods.SchemaTool.Input;

/// <summary>The input cannot be worked with; the message lists every problem.</summary>
internal sealed class InputException(IReadOnlyList<string> problems)
    : Exception($"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")}, nothing was written:\n{string.Join('\n', problems.Select(p => "  " + p))}")
{
    public IReadOnlyList<string> Problems => problems;
}
