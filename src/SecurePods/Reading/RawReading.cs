using SecurePods.Meta.V1;
using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

/// <summary>An object of a kind that the schema has not: nothing of it is judged.</summary>
static class RawReading
{
    public static Manifest? Read(string apiVersion, string kind, ReadContext context, Node node)
    {
        var metadata = Metadata(node["metadata"]);
        var content = node.Members.Where(member => member.Key is not ("apiVersion" or "kind") && (member.Key != "metadata" || metadata is null)).ToList();
        var keys = new List<string>();
        var values = new List<Json>();
        foreach (var member in content)
        {
            context.Enter(member.Key);
            if (AsJson.TryRead(context, member.Value, out var json))
            {
                keys.Add(member.Key);
                values.Add(json);
            }

            context.Exit();
        }

        return new Manifest.Raw(apiVersion, kind) { Metadata = metadata, Content = new([.. keys], [.. values]) };
    }

    /// <summary>The metadata, with all that it holds; null where it is none that Kubernetes knows, and stays what it is.</summary>
    static ObjectMeta? Metadata(Node node)
    {
        if (node.Kind != NodeKind.Object)
            return null;
        var problems = new List<ReadProblem>();
        var metadata = AsObject<ObjectMeta>.Read(new(null, ReadMode.Lenient, problems), node);
        return problems.Count == 0 ? metadata : null;
    }
}
