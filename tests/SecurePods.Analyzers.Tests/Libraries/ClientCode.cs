using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis.CSharp;
using SecurePods.Views;

namespace SecurePods.Analyzers.Tests.Libraries;

using Node = SecurePods.Views.Node;

/// <summary>Writes a tree as the official client's models, each part in a random way: in initializers, or by assignments afterwards, some of which take back what was said before.</summary>
sealed class ClientCode(Random random, Node? hidden)
{
    readonly List<string> _statements = [];
    int _names;

    public static string Program(int seed, Node pod, Node? hidden)
    {
        var code = new ClientCode(new(seed), hidden);
        var made = seed % 3 == 0 ? $"new V1Deployment {{ Spec = new() {{ Template = {code.Value(pod, typeof(k8s.Models.V1PodTemplateSpec))} }} }}" : code.Value(pod, typeof(k8s.Models.V1Pod));
        return $"static class P{seed} {{ public static object Make(bool truth, long number, string text) {{ {string.Concat(code._statements.Select(statement => statement + "\n"))} return {made}; }} }}";
    }

    string Value(Node node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (node.Kind == NodeKind.Scalar)
            return Scalar(node, type);
        if (node.Kind == NodeKind.List)
            return List(node, type.GetGenericArguments()[0]);
        return type.Name == "IDictionary`2" ? $"new Dictionary<string, string> {{ {string.Join(", ", node.Members.Select(entry => $"[\"{entry.Key}\"] = {Value(entry.Value, typeof(string))}"))} }}" : Model(node, type);
    }

    string Scalar(Node node, Type type)
    {
        if (node == hidden)
            return node.Value switch { bool => "truth", string => "text", _ => type == typeof(int) ? "(int)number" : "number" };
        var literal = node.Value switch
        {
            bool flag => flag ? "true" : "false",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            var number => $"{number}",
        };
        return random.Next(6) == 0 && type != typeof(k8s.Models.IntOrString) ? Local(node.Value is string ? "const string" : "var", literal) : literal;
    }

    string Model(Node node, Type type)
    {
        var members = node.Members.ToArray();
        random.Shuffle(members);
        switch (random.Next(5))
        {
            case 0:
                var (first, last) = (members.Take(members.Length / 2), members.Skip(members.Length / 2));
                return $"({New(first, type)} with {{ {Initializer(last, type)} }})";
            case 1:
                var local = Local("var", $"new {type.Name}()");
                foreach (var member in members)
                    Assign(local, member, type);
                return local;
            case 2:
                var cut = random.Next(members.Length + 1);
                var begun = Local("var", New(members.Take(cut), type));
                foreach (var member in members.Skip(cut))
                    Assign(begun, member, type);
                return begun;
            default:
                return New(members, type);
        }
    }

    void Assign(string local, KeyValuePair<string, Node> member, Type type)
    {
        var property = Property(type, member.Key);
        // Said otherwise first: only the last word counts.
        if (member.Value is { Value: bool flag } && random.Next(3) == 0)
            _statements.Add($"{local}.{property.Name} = {(flag ? "false" : "true")};");
        var isDeep = member.Value is { Kind: NodeKind.Object, Members.Count: > 0 } && property.PropertyType.Namespace == "k8s.Models" && random.Next(2) == 0;
        _statements.Add($"{local}.{property.Name} = {(isDeep ? "new()" : Value(member.Value, property.PropertyType))};");
        if (isDeep)
            foreach (var inner in member.Value.Members)
                Assign($"{local}.{property.Name}", inner, property.PropertyType);
    }

    string List(Node node, Type item)
    {
        var items = node.Items.Select(one => Value(one, item)).ToList();
        var name = item == typeof(string) ? "string" : item.Name;
        switch (random.Next(4))
        {
            case 0:
                return $"new[] {{ {string.Join(", ", items)} }}";
            case 1:
                return $"new List<{name}> {{ {string.Join(", ", items)} }}";
            case 2:
                return $"[{string.Join(", ", items.Take(1))}, .. new {name}[] {{ {string.Join(", ", items.Skip(1))} }}]";
            default:
                return $"[{string.Join(", ", items)}]";
        }
    }

    string New(IEnumerable<KeyValuePair<string, Node>> members, Type type) => $"new {type.Name} {{ {Initializer(members, type)} }}";

    string Initializer(IEnumerable<KeyValuePair<string, Node>> members, Type type) =>
        string.Join(", ", members.Select(member => (Property: Property(type, member.Key), member.Value)).Select(member => $"{member.Property.Name} = {Value(member.Value, member.Property.PropertyType)}"));

    string Local(string type, string value)
    {
        var name = "local" + ++_names;
        _statements.Add($"{type} {name} = {value};");
        return name;
    }

    static PropertyInfo Property(Type type, string field) => type.GetProperties().Single(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == field);
}
