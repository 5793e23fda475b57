using System.Reflection;
using SecurePods.Cli.Importing.Code;
using SecurePods.Views;
using SecurePods.Waivers;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>Waivers that an object carries as annotations, as the calls that write the same.</summary>
static class WaiverCalls
{
    static readonly string[] Annotations = ["metadata", "annotations"];

    static readonly Dictionary<string, string> Names = typeof(Rule).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name, StringComparer.Ordinal);

    /// <summary>What is said of an object, with calls in the place of its waivers; as it was where calls would write something else.</summary>
    public static Node In(Node said, Manifest target)
    {
        var path = target.PodPath.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var waivers = Tree.At(said, Annotations).Members.Where(member => WaiverAnnotation.IsKey(member.Key)).ToList();
        if (waivers.Count == 0 || Tree.At(said, path).Kind != NodeKind.Object)
            return said;
        var bare = waivers.Aggregate(said, (node, waiver) => Tree.Without(node, [.. Annotations, $"{{{waiver.Key}}}"])!);
        var left = waivers.SelectMany(Parse).ToList();
        var made = new List<Waiver>();
        var pod = ExtraCalls.First(WithContainers(Tree.At(bare, path), left, made), [.. Take(left, made, null)]);
        return left.Count == 0 && Writes(target, waivers, made) ? Tree.Replaced(bare, path, pod) : said;
    }

    static IReadOnlyList<Waiver> Parse(KeyValuePair<string, Node> annotation) =>
        WaiverAnnotation.RuleOf(annotation.Key) is { } rule && Names.ContainsKey(rule) && annotation.Value.Value is string text ? WaiverAnnotation.Parse(rule, text, out _) : [];

    static Node WithContainers(Node pod, List<Waiver> left, List<Waiver> made)
    {
        foreach (var list in pod["spec"].Members.Where(member => member.Key is "initContainers" or "containers" or "ephemeralContainers" && member.Value.Kind == NodeKind.List).ToList())
        {
            var items = Node.List(list.Value.Source);
            foreach (var item in list.Value.Items)
                items.Add(item["name"].Value is string name ? ExtraCalls.Last(item, [.. Take(left, made, name)]) : item);
            pod = Tree.Replaced(pod, ["spec", list.Key], items);
        }

        return pod;
    }

    /// <summary>The calls for a container, or the pod itself.</summary>
    static List<Call> Take(List<Waiver> left, List<Waiver> made, string? container)
    {
        var mine = left.FindAll(waiver => waiver.Container == container);
        left.RemoveAll(waiver => waiver.Container == container);
        made.InsertRange(container is null ? 0 : made.Count, mine);
        return mine.ConvertAll(ToCall);
    }

    static Call ToCall(Waiver waiver)
    {
        var arguments = new List<(string, Expression)> { ("", new Atom($"Rule.{Names[waiver.Rule]}")), ("because: ", new Atom(Literal.Quoted(waiver.Because))) };
        if (waiver.UntilText is { } until)
            arguments.Add(("until: ", new Atom(Literal.Quoted(until))));
        return new("Waive", arguments);
    }

    /// <summary>Whether the calls, in their order, write the annotations that are there.</summary>
    static bool Writes(Manifest target, List<KeyValuePair<string, Node>> annotations, List<Waiver> made)
    {
        var bare = target with { Metadata = target.Metadata! with { Annotations = ValueMap.From(target.Metadata.Annotations!.Where(annotation => !WaiverAnnotation.IsKey(annotation.Key))) } };
        var written = WaiverAnnotations.Write(bare, made).Metadata!.Annotations!;
        return annotations.TrueForAll(annotation => written.TryGetValue(annotation.Key, out var text) && text.Equals(annotation.Value.Value));
    }
}
