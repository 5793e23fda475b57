using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>Where in a manifest the fields of a type stand: a short way to it from a kind, <c>Pod.spec.containers[]</c>.</summary>
sealed class ManifestPaths
{
    /// <summary>The kinds that most readers know: what they reach in two steps is shown there, though another kind be nearer.</summary>
    static readonly string[] WellKnown = [ViewTypes.Pod, "apps/v1.Deployment"];

    readonly SchemaSet _schema;
    readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    readonly HashSet<string> _shared;

    public ManifestPaths(SchemaSet schema)
    {
        _schema = schema;
        var types = schema.Packages.SelectMany(package => package.Types).ToList();
        var reached = Next(Next(Start(WellKnown.Select(schema.Type).OfType<TypeSpec>())));
        reached.AddRange(Start(types.Where(type => type.Kind is not null)));
        while (reached.Count > 0)
            reached = Next(reached);
        _shared = Shared(types);
    }

    /// <summary>The way to a type, or to a field of it; null where no kind reaches it.</summary>
    public string? Of(TypeSpec type, FieldSpec? field = null)
    {
        if (!_paths.TryGetValue(type.Name, out var path))
            return null;
        return field is null ? path : path + "." + field.Name;
    }

    /// <summary>Whether a type occurs elsewhere too.</summary>
    public bool IsShared(TypeSpec type) => _shared.Contains(type.Name);

    List<TypeSpec> Start(IEnumerable<TypeSpec> kinds)
    {
        var started = new List<TypeSpec>();
        foreach (var kind in kinds)
            Add(started, kind, kind.ShortName);
        return started;
    }

    List<TypeSpec> Next(List<TypeSpec> reached)
    {
        var next = new List<TypeSpec>();
        foreach (var type in reached)
            foreach (var field in type.Fields.OrderByDescending(field => field.IsRequired))
                if (_schema.Type(field.Type.Innermost.Name) is { } target)
                    Add(next, target, _paths[type.Name] + "." + field.Name + Brackets(field.Type));
        return next;
    }

    void Add(List<TypeSpec> found, TypeSpec type, string path)
    {
        if (_paths.ContainsKey(type.Name))
            return;
        _paths[type.Name] = path;
        found.Add(type);
    }

    /// <summary>The types that several fields have; a type and the one as which it is viewed count as one owner.</summary>
    static HashSet<string> Shared(List<TypeSpec> types)
    {
        var places =
            from type in types
            from field in type.Fields
            where field.Type.Innermost.Name is not null
            group (type.ViewedAs ?? type.Name) + "." + field.Name by field.Type.Innermost.Name;
        return [.. places.Where(place => place.Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(place => place.Key)];
    }

    static string Brackets(TypeRef type) => type.Shape switch
    {
        TypeShape.List => "[]",
        TypeShape.Map => "{}",
        _ => "",
    };
}
