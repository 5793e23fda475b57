using SecurePods.Cli.Editing;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>An object of a part of a file, and what can be mended of it.</summary>
/// <param name="Index">Its number within the part.</param>
/// <param name="Document">The object.</param>
/// <param name="Whole">The number of the document that it is of, which may be a list of objects.</param>
/// <param name="WayToPod">The way from that document to the pod.</param>
/// <param name="Mends">What is to be done.</param>
sealed record MendableObject(int Index, ManifestDocument Document, int Whole, IReadOnlyList<Step> WayToPod, IReadOnlyList<Mend> Mends)
{
    string[]? _refusals;

    /// <summary>What Kubernetes would refuse of it.</summary>
    public IReadOnlyList<string> Refusals => _refusals ??= [.. Fixing.Refusals.Of(Document)];

    /// <summary>How far blocks are indented, as the pod's own spec is.</summary>
    public int IndentStep =>
        Document.Pod?["spec"] is { Source: TextPosition spec, Members: [{ Value.Source: TextPosition first }, ..] } && first.Key.Column > spec.Key.Column
            ? first.Key.Column - spec.Key.Column
            : 2;

    /// <summary>The field of a finding, from the object's root.</summary>
    public string FieldOf(Mend mend) => ManifestJudge.Below(Document.PathToPod!, mend.Finding.Path);

    /// <summary>A mend's change, of the whole document.</summary>
    public Change ChangeOf(Mend mend) => mend.Change!.Below(WayToPod);
}
