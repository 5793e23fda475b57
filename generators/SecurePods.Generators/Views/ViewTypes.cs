using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>Which types have views, and what the properties of a view are: all that a pod reaches.</summary>
sealed class ViewTypes
{
    /// <summary>The root: what a control judges.</summary>
    public const string Pod = "core/v1.Pod";

    readonly SchemaSet _schema;
    readonly Dictionary<string, string> _pathFromPod = new(StringComparer.Ordinal) { [Pod] = "" };

    public ViewTypes(SchemaSet schema)
    {
        _schema = schema;
        All = Reach();
    }

    /// <summary>The viewed types, the pod first.</summary>
    public IReadOnlyList<TypeSpec> All { get; }

    /// <summary>The shortest way from the pod to each viewed type.</summary>
    public IReadOnlyDictionary<string, string> PathFromPod => _pathFromPod;

    public bool IsViewed(string? name) => name is not null && _pathFromPod.ContainsKey(Canonical(name));

    public string Interface(string name) => $"I{SchemaName.ShortOf(Canonical(name))}View";

    public string NodeView(string name) => $"{SchemaName.ShortOf(Canonical(name))}NodeView";

    /// <summary>The view that a type shares with another of the same fields; the type itself where it has further ones.</summary>
    public string Canonical(string name) =>
        _schema.Type(name)?.ViewedAs is { } other && ExtraFields(name, other).Count == 0 ? other : name;

    /// <summary>The fields that a view declares, without those of the view that it extends.</summary>
    public IReadOnlyList<FieldSpec> OwnFields(TypeSpec type) =>
        type.ViewedAs is { } other ? ExtraFields(type.Name, other) : type.Fields;

    /// <summary>The C# type of a field's property; null for what no view shows.</summary>
    public string? Property(FieldSpec field) => field.Type.Shape switch
    {
        TypeShape.List => field.Type.Element!.Shape == TypeShape.Named && _schema.Type(field.Type.Element.Name) is not null
            ? $"ListView<{Interface(field.Type.Element.Name!)}>"
            : $"ScalarList<{Scalar(field.Type.Element)}>",
        TypeShape.Map => IsScalar(field.Type.Element!) ? $"MapView<{Scalar(field.Type.Element!)}>" : null,
        TypeShape.Named when _schema.Type(field.Type.Name) is not null => Interface(field.Type.Name!),
        _ => $"Setting<{Scalar(field.Type)}>",
    };

    public bool IsObject(TypeRef type) => type.Shape == TypeShape.Named && _schema.Type(type.Name) is not null;

    public bool IsScalar(TypeRef type) => type.Shape is not (TypeShape.List or TypeShape.Map) && !IsObject(type);

    public static string Scalar(TypeRef type) => type.Shape switch
    {
        TypeShape.Bool => "bool",
        TypeShape.Int32 => "int",
        TypeShape.Int64 => "long",
        TypeShape.Double => "double",
        _ => "string",
    };

    List<FieldSpec> ExtraFields(string name, string other)
    {
        var shared = _schema.Type(other)!;
        return _schema.Type(name)!.Fields.Where(f => shared.Field(f.Name) is null).ToList();
    }

    List<TypeSpec> Reach()
    {
        var queue = new Queue<string>([Pod]);
        var found = new List<TypeSpec>();
        while (queue.Count > 0)
        {
            var type = _schema.Type(queue.Dequeue())!;
            found.Add(type);
            foreach (var field in type.Fields)
            {
                var target = field.Type.Innermost;
                if (!IsObject(target) || _pathFromPod.ContainsKey(Canonical(target.Name!)))
                    continue;
                var path = _pathFromPod[type.Name];
                var step = field.Name + (field.Type.Shape == TypeShape.List ? "[]" : "");
                _pathFromPod[Canonical(target.Name!)] = path.Length == 0 ? step : path + "." + step;
                queue.Enqueue(Canonical(target.Name!));
            }
        }

        return found;
    }
}
