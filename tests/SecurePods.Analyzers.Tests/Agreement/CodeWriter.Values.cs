using Microsoft.CodeAnalysis.CSharp;
using SecurePods.Views;

namespace SecurePods.Analyzers.Tests.Agreement;

using Node = SecurePods.Views.Node;

sealed partial class CodeWriter
{
    /// <summary>The value of a field, as an expression of its type.</summary>
    string Value(Node node, Type type) => node.Kind switch
    {
        NodeKind.List => List(node, ModelShape.ItemOf(type)!),
        NodeKind.Object when ModelShape.IsMap(type) => Map(node),
        NodeKind.Object => Model(node, type),
        _ => Scalar(node, ModelShape.Plain(type)),
    };

    string Scalar(Node node, Type type)
    {
        if (type == typeof(IntOrString))
            return $"{node.Value}";
        var literal = Literal(node, type);
        var name = ModelShape.CSharp(type);
        if (node == hidden)
            return Pick(Style.Local, Style.Literal) == Style.Local ? Local("var", literal) : literal;

        switch (Pick(Style.Const, Style.StaticReadonly, Style.Local, Style.LocalConst, Style.Conditional, Style.Interpolated, Style.ScalarHelper, Style.Parameter, Style.Literal))
        {
            case Style.Const:
                _members.Add($"const {name} {Name("Const")} = {literal};");
                return "Const" + _names;
            case Style.StaticReadonly:
                return Field(name, () => literal);
            case Style.Local:
                return Local("var", literal);
            case Style.LocalConst:
                return Local("const " + name, literal);
            case Style.Conditional:
                return $"Environment.Is64BitProcess ? {literal} : {literal}";
            case Style.Interpolated when type == typeof(string):
                var text = (string)node.Value!;
                var cut = random.Next(text.Length + 1);
                _members.Add($"const string {Name("Const")} = {SymbolDisplay.FormatLiteral(text[..cut], quote: true)};");
                return $"$\"{{Const{_names}}}{text[cut..]}\"";
            case Style.ScalarHelper:
                return Helper(name, () => literal);
            case Style.Parameter when _frame.TakesParameters:
                _frame.Add(name, Name("value"), literal);
                return "value" + _names;
            default:
                return literal;
        }
    }

    string Literal(Node node, Type type)
    {
        if (node == hidden)
        {
            HiddenType = type;
            return $"Hidden.Of<{ModelShape.CSharp(type)}>()";
        }

        return node.Value switch
        {
            bool flag => flag ? "true" : "false",
            string text when type.IsEnum => $"{type.Name}.{ModelShape.Member(type, text)}",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            long number when type == typeof(long) && random.Next(2) == 0 => number + "L",
            var number => $"{number}",
        };
    }

    string Model(Node node, Type type)
    {
        switch (Pick(Style.With, Style.ModelLocal, Style.ModelHelper, Style.ModelLocalFunction, Style.ModelField, Style.TargetTypedNew, Style.NewModel))
        {
            case Style.With when node.Members.Count > 0:
                var members = Shuffled(node);
                var cut = random.Next(members.Count);
                return $"new {type.Name}{Initializer(members.Take(cut), type)} with {Initializer(members.Skip(cut), type)}";
            case Style.ModelLocal:
                return Local("var", New(node, type));
            case Style.ModelHelper:
                return Helper(type.Name, () => New(node, type));
            case Style.ModelLocalFunction:
                return Helper(type.Name, () => New(node, type), isLocal: true);
            case Style.ModelField when hidden is null:
                return Field(type.Name, () => New(node, type));
            case Style.TargetTypedNew:
                return "new()" + (node.Members.Count == 0 ? "" : " " + Initializer(node, type));
            default:
                return New(node, type);
        }
    }

    string New(Node node, Type type) => $"new {type.Name}{Initializer(node, type)}";

    string Initializer(Node node, Type type) => Initializer(Shuffled(node), type);

    string Initializer(IEnumerable<KeyValuePair<string, Node>> members, Type type)
    {
        var texts = members.Select(member => (Property: ModelShape.Property(type, member.Key), member.Value)).Select(member => $"{member.Property.Name} = {Value(member.Value, member.Property.PropertyType)}").ToList();
        return texts.Count == 0 ? "()" : $" {{ {string.Join(", ", texts)} }}";
    }

    string List(Node node, Type item)
    {
        var name = ModelShape.CSharp(item);
        switch (Pick(Style.Spread, Style.ArrayInitializer, Style.ListInitializer, Style.ListLocal, Style.ListAdditions, Style.ListHelper, Style.CollectionExpression))
        {
            case Style.Spread:
                var cut = random.Next(node.Items.Count + 1);
                return $"[.. new {name}[] {{ {Items(node.Items.Take(cut), item)} }}, .. {Collection(node.Items.Skip(cut), item, name)}]";
            case Style.ArrayInitializer:
                return $"new {name}[] {{ {Items(node.Items, item)} }}";
            case Style.ListInitializer:
                return $"new List<{name}> {{ {Items(node.Items, item)} }}";
            case Style.ListLocal:
                return Local("var", $"new {name}[] {{ {Items(node.Items, item)} }}");
            case Style.ListAdditions:
                var list = Local("var", $"new List<{name}>()");
                foreach (var element in node.Items)
                    _frame.Statements.Add($"{list}.Add({Value(element, item)});");
                return list;
            case Style.ListHelper:
                return Helper(name + "[]", () => $"[{Items(node.Items, item)}]");
            default:
                return $"[{Items(node.Items, item)}]";
        }
    }

    string Collection(IEnumerable<Node> items, Type item, string name) => $"new List<{name}> {{ {Items(items, item)} }}";

    string Items(IEnumerable<Node> items, Type item) => string.Join(", ", items.Select(node => Value(node, item)));

    string Map(Node node)
    {
        switch (Pick(Style.MapInitializer, Style.CollectionExpression))
        {
            case Style.MapInitializer when random.Next(2) == 0:
                return $"new Dictionary<string, string> {{ {string.Join(", ", node.Members.Select(entry => $"[\"{entry.Key}\"] = {Scalar(entry.Value, typeof(string))}"))} }}";
            case Style.MapInitializer:
                return $"new Dictionary<string, string> {{ {string.Join(", ", node.Members.Select(entry => $"{{ \"{entry.Key}\", {Scalar(entry.Value, typeof(string))} }}"))} }}";
            default:
                return $"[{string.Join(", ", node.Members.Select(entry => $"new(\"{entry.Key}\", {Scalar(entry.Value, typeof(string))})"))}]";
        }
    }
}
