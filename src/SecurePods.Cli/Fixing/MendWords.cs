using SecurePods.Cli.Editing;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

using Node = Views.Node;

/// <summary>What a mend does, in words.</summary>
static class MendWords
{
    /// <param name="mend">The mend.</param>
    /// <param name="pod">The way to the pod.</param>
    public static string Of(Mend mend, string pod) => Of(mend.Change!.Below(Step.Of(pod)), mend.Finding, ManifestJudge.Below(pod, mend.Finding.Path));

    static string Of(Change change, Finding finding, string field) => change switch
    {
        Replacement replacement => $"set {field} to {Value(replacement.Value)}",
        Addition addition => $"add {Value(addition.Item)} to {Path(addition.Way)}",
        Insertion insertion => Insert(insertion),
        _ when !FieldPath.IsAnnotation(finding.Path) && (finding.Rule.Mending == Mending.RemoveItem || field.EndsWith(']')) => $"take {finding.Value} out of {field[..field.LastIndexOf('[')]}",
        _ => $"take {field} out",
    };

    static string Insert(Insertion insertion)
    {
        var (way, value) = (insertion.Way.Append(new(insertion.Name)).ToList(), insertion.Value);
        while (value is { Kind: Views.NodeKind.Object, Members: [var member] })
        {
            way.Add(new(member.Key));
            value = member.Value;
        }

        return $"set {Path(way)} to {Value(value)}";
    }

    static string Path(IEnumerable<Step> way) => string.Concat(way.Select(step => step.Name is null ? step.ToString() : "." + step)).TrimStart('.');

    static string Value(Node value) => new Rendering(IsQuoted: false, "\n").Value(value);
}
