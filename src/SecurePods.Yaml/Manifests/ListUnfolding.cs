using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>A document as its objects: the items, if it is a list, else itself.</summary>
static class ListUnfolding
{
    public static IEnumerable<ObjectPart> Parts(YamlDocument document) =>
        Parts(new ObjectPart(document.Root, ObjectKind.Of(document.Root), document.Line, document.Errors));

    static IEnumerable<ObjectPart> Parts(ObjectPart whole)
    {
        var items = whole.Kind.IsList ? whole.Root["items"].Items : [];
        if (items.Count == 0)
        {
            yield return whole;
            yield break;
        }

        var (own, ofItems) = Distribute(whole.Errors, items);
        if (own.Count > 0)
            yield return whole with { Errors = own };
        for (var i = 0; i < items.Count; i++)
            foreach (var part in Parts(new ObjectPart(items[i], whole.Kind.OfItem(items[i]), LineOf(items[i], whole.Line), ofItems[i])))
                yield return part;
    }

    /// <summary>The list's own errors, before its first item, and those of each item.</summary>
    static (List<YamlError> Own, List<YamlError>[] OfItems) Distribute(IReadOnlyList<YamlError> errors, IReadOnlyList<Node> items)
    {
        var own = new List<YamlError>();
        var ofItems = new List<YamlError>[items.Count];
        for (var i = 0; i < items.Count; i++)
            ofItems[i] = [];
        foreach (var error in errors)
        {
            var item = items.Count - 1;
            while (item >= 0 && !Begins(items[item], error))
                item--;
            (item < 0 ? own : ofItems[item]).Add(error);
        }

        return (own, ofItems);
    }

    static bool Begins(Node item, YamlError before) =>
        item.Source is TextPosition position && (position.Line < before.Line || (position.Line == before.Line && position.Column <= before.Column));

    static int LineOf(Node item, int otherwise) => (item.Source as TextPosition)?.Line ?? otherwise;
}
