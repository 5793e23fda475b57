using SecurePods.Views;

namespace SecurePods.Analyzers.Tests.Agreement;

using Node = SecurePods.Views.Node;

sealed partial class CodeWriter
{
    /// <summary>What configures a builder: the argument for an <c>Action</c> of it.</summary>
    string Configure(Node node, Type model, Type builder)
    {
        switch (Pick(Style.BlockLambda, Style.MethodGroup, Style.LocalFunctionGroup, Style.BuilderHelper, Style.LambdaLocal, Style.LambdaField, Style.ExpressionLambda))
        {
            case Style.MethodGroup:
                return Group(node, model, builder, isLocal: false);
            case Style.LocalFunctionGroup:
                return Group(node, model, builder, isLocal: true);
            case Style.BuilderHelper:
                return BuilderHelper(node, model, builder);
            case Style.LambdaLocal:
                return Local($"Action<{builder.Name}>", Lambda(Calls(node, model, builder), isBlock: false));
            case Style.LambdaField when hidden is null:
                return Field($"Action<{builder.Name}>", () => Lambda(Calls(node, model, builder), isBlock: false));
            case Style.BlockLambda:
                return Lambda(Calls(node, model, builder), isBlock: true);
            default:
                return Lambda(Calls(node, model, builder), isBlock: false);
        }
    }

    string Lambda(List<string> calls, bool isBlock)
    {
        var name = Name("b");
        if (isBlock || calls.Count == 0)
            return $"{name} => {{ {string.Concat(calls.Select(call => $"{name}{call}; "))}}}";
        return $"{name} => {name}{string.Concat(calls)}";
    }

    string Group(Node node, Type model, Type builder, bool isLocal)
    {
        var name = Name("Configure");
        var (outer, frame) = (_frame, new Frame(takesParameters: false));
        _frame = frame;
        var calls = Calls(node, model, builder);
        var declaration = $"static void {name}({builder.Name} b){Body(frame, calls)}";
        _frame = outer;
        Declare(declaration, isLocal);
        return name;
    }

    string BuilderHelper(Node node, Type model, Type builder)
    {
        var name = Name("Set");
        var (outer, frame) = (_frame, new Frame(takesParameters: true));
        _frame = frame;
        var calls = Calls(node, model, builder);
        var body = Body(frame, calls);
        _frame = outer;
        Declare($"static void {name}({frame.Parameters($"{builder.Name} b")}){body}", isLocal: false);
        var parameter = Name("b");
        return $"{parameter} => {name}({frame.Arguments(parameter)})";
    }

    static string Body(Frame frame, List<string> calls)
    {
        frame.Statements.AddRange(calls.Select(call => $"b{call};"));
        return $" {{ {string.Join(' ', frame.Statements)} }}";
    }

    void Declare(string declaration, bool isLocal)
    {
        if (isLocal)
            _frame.Statements.Add(declaration);
        else
            _members.Add(declaration);
    }

    /// <summary>The calls on a builder that set the members of the object.</summary>
    List<string> Calls(Node node, Type model, Type builder)
    {
        var calls = new List<string>();
        if (builder.GetMethod("NoSecureDefaults") is not null && random.Next(4) == 0)
        {
            IsPlain = true;
            calls.Add(".NoSecureDefaults()");
        }

        foreach (var (field, value) in Shuffled(node))
        {
            var type = ModelShape.Property(model, field).PropertyType;
            if (field == "spec" && value.Kind == NodeKind.Object && Pick(Style.NestedSpecBuilder, Style.ExpressionLambda) != Style.NestedSpecBuilder)
                calls.AddRange(value.Members.SelectMany(member => Call(member.Value, ModelShape.Property(type, member.Key).PropertyType, builder, "spec." + member.Key)));
            else if (field == "metadata" && value.Kind == NodeKind.Object)
                calls.AddRange(value.Members.SelectMany(member => Call(member.Value, ModelShape.Property(type, member.Key).PropertyType, builder, "metadata." + member.Key)));
            else
                calls.AddRange(Call(value, type, builder, field));
        }

        return calls;
    }

    IEnumerable<string> Call(Node node, Type type, Type builder, string path)
    {
        var item = ModelShape.ItemOf(type);
        if (ModelShape.IsMap(type))
            return Entries(node, builder, path);
        if (item is not null && Pick(Style.CollectionExpression, Style.AppendedItems) == Style.AppendedItems)
            return ModelShape.IsModel(item) ? [.. node.Items.Select(element => Append(element, item, builder, path))] : [Append(node, item, builder, path)];
        if (node.Kind == NodeKind.Object && random.Next(3) > 0)
        {
            var configured = ModelShape.Method(builder, ModelShape.Configures, path)!;
            return [$".{configured.Name}({Configure(node, type, ModelShape.BuilderOf(type))})"];
        }

        var method = ModelShape.Method(builder, parameter => !ModelShape.Configures(parameter), path)!;
        // new() would not tell the model from the delegate, nor a list from the items.
        var value = Value(node, type);
        if (value.StartsWith("new()", StringComparison.Ordinal))
            value = $"new {type.Name}(){value[5..]}";
        if (item is not null && value.StartsWith('['))
            value = $"({ModelShape.CSharp(item)}[]){value}";
        return [$".{method.Name}({value})"];
    }

    IEnumerable<string> Entries(Node node, Type builder, string path)
    {
        if (Pick(Style.MapInitializer, Style.AppendedItems) == Style.MapInitializer)
            return [$".{ModelShape.Method(builder, _ => true, path)!.Name}(new Dictionary<string, string> {{ {string.Join(", ", node.Members.Select(entry => $"[\"{entry.Key}\"] = {Scalar(entry.Value, typeof(string))}"))} }})"];
        return [.. node.Members.Select(entry => $".Annotation(\"{entry.Key}\", {Scalar(entry.Value, typeof(string))})")];
    }

    string Append(Node node, Type item, Type builder, string path)
    {
        if (node.Kind == NodeKind.List)
            return $".{ModelShape.Method(builder, parameter => parameter.IsArray, path + "[]")!.Name}({Items(node.Items, item)})";

        if (random.Next(3) == 0 && ModelShape.Method(builder, parameter => parameter == item, path + "[]") is { } appending)
            return $".{appending.Name}({New(node, item)})";
        if (ModelShape.Method(builder, ModelShape.Configures, $"{path}[].name", $"{path}[].image", path + "[]") is { } imaged && node["image"].Kind == NodeKind.Scalar)
            return $".{imaged.Name}({Scalar(node["name"], typeof(string))}, {Scalar(node["image"], typeof(string))}, {Configure(Without(node, "name", "image"), item, ModelShape.BuilderOf(item))})";
        if (ModelShape.Method(builder, ModelShape.Configures, $"{path}[].name", path + "[]") is { } named)
            return $".{named.Name}({Scalar(node["name"], typeof(string))}, {Configure(Without(node, "name"), item, ModelShape.BuilderOf(item))})";
        return $".{ModelShape.Method(builder, ModelShape.Configures, path + "[]")!.Name}({Configure(node, item, ModelShape.BuilderOf(item))})";
    }

    static Node Without(Node node, params string[] names)
    {
        var left = Node.Object();
        foreach (var member in node.Members)
            if (!names.Contains(member.Key))
                left.Set(member.Key, member.Value);
        return left;
    }
}
