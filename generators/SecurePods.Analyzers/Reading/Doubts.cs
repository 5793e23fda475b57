using Microsoft.CodeAnalysis.Text;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>What was said of objects that were changed afterwards, or may have been: it is neither proven nor unsaid.</summary>
sealed class Doubts
{
    readonly HashSet<(TextSpan Span, bool IsWhole)> _said = [];

    /// <summary>The places, and whether an object or list is said there.</summary>
    public IEnumerable<(TextSpan Span, bool IsWhole)> Said => _said;

    public bool Contains(Origin origin) => _said.Contains((origin.Span, origin.IsWhole));

    /// <summary>Doubts all that was said of a value, unless what comes in its place is said at the same place.</summary>
    public void Add(Node node, Node? instead = null)
    {
        if (node.Source is Origin origin && origin.Span != (instead?.Source as Origin)?.Span)
            _said.Add((origin.Span, origin.IsWhole));
        foreach (var member in node.Members)
            Add(member.Value);
        foreach (var item in node.Items)
            Add(item);
    }
}
