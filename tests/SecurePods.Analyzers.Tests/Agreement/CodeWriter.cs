namespace SecurePods.Analyzers.Tests.Agreement;

using Node = SecurePods.Views.Node;

/// <summary>Writes a tree as C# in a random style a part.</summary>
sealed partial class CodeWriter(Random random, Node? hidden)
{
    readonly List<string> _members = [];
    readonly HashSet<Style> _used = [];
    Frame _frame = new(takesParameters: false);
    int _names;

    /// <summary>The styles that the program has.</summary>
    public IReadOnlyCollection<Style> Used => _used;

    /// <summary>Whether the program switches the secure defaults off.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The type of what is hidden.</summary>
    public Type? HiddenType { get; private set; }

    /// <summary>A class with a method <c>Make</c> that makes the pod.</summary>
    public string Program(string name, Node pod)
    {
        var root = Root(pod);
        return $$"""
            public static class {{name}}
            {
                {{string.Join("\n    ", _members)}}
                public static object Make(){{_frame.Body(root, returns: true)}}
            }

            """;
    }

    string Root(Node pod)
    {
        switch (random.Next(6) switch { 0 or 1 => Style.RootLocal, 2 => Style.RootHelper, _ => Style.CreatedPod })
        {
            case Style.RootLocal:
                _used.Add(Style.RootLocal);
                var local = Name("made");
                _frame.Statements.Add($"var {local} = {MadeRoot(pod)};");
                return local;
            case Style.RootHelper:
                _used.Add(Style.RootHelper);
                return Helper("object", () => MadeRoot(pod));
            default:
                return MadeRoot(pod);
        }
    }

    string MadeRoot(Node pod)
    {
        switch (Pick(Style.CreatedPod, Style.CreatedDeployment, Style.CreatedPod, Style.RawPod, Style.RawDeployment, random.Next(2) == 0 ? Style.CreatedPod : Style.CreatedDeployment))
        {
            case Style.CreatedPod:
                return $"Pod.Create(\"web\", {Configure(pod, typeof(Core.V1.Pod), typeof(Core.V1.PodBuilder))})";
            case Style.CreatedDeployment:
                return $"Deployment.Create(\"web\", d => d.Pod({Configure(pod, typeof(Core.V1.PodTemplateSpec), typeof(Core.V1.PodTemplateSpecBuilder))}))";
            case Style.RawPod:
                return $"new Pod {Initializer(pod, typeof(Core.V1.Pod))}";
            default:
                return $"new Deployment {{ Spec = new() {{ Template = {Model(pod, typeof(Core.V1.PodTemplateSpec))} }} }}";
        }
    }

    /// <summary>A private method with the expression, called.</summary>
    string Helper(string type, Func<string> expression, bool isLocal = false)
    {
        var name = Name("Make");
        var (outer, frame) = (_frame, new Frame(takesParameters: true));
        _frame = frame;
        var body = frame.Body(expression(), returns: true);
        _frame = outer;
        var declaration = $"static {type} {name}({frame.Parameters()}){body}";
        if (isLocal)
            _frame.Statements.Add(declaration);
        else
            _members.Add(declaration);
        return $"{name}({frame.Arguments()})";
    }

    string Field(string type, Func<string> value)
    {
        var name = Name("Field");
        var (outer, frame) = (_frame, new Frame(takesParameters: false));
        _frame = frame;
        var text = value();
        _frame = outer;
        // What the value needs to be said before it has no place in a field.
        if (frame.Statements.Count > 0)
            return Inline(frame, text);
        _members.Add($"static readonly {type} {name} = {text};");
        return name;
    }

    string Inline(Frame frame, string text)
    {
        _frame.Statements.AddRange(frame.Statements);
        return text;
    }

    string Local(string type, string value)
    {
        var name = Name("local");
        _frame.Statements.Add($"{type} {name} = {value};");
        return name;
    }

    string Name(string prefix) => prefix + ++_names;

    /// <summary>One of the styles; the last of them as often as all others together.</summary>
    Style Pick(params ReadOnlySpan<Style> styles)
    {
        var style = random.Next(2) == 0 ? styles[^1] : styles[random.Next(styles.Length)];
        _used.Add(style);
        return style;
    }

    List<KeyValuePair<string, Node>> Shuffled(Node node)
    {
        var members = node.Members.ToArray();
        random.Shuffle(members);
        return [.. members];
    }
}
