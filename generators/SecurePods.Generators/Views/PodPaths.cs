using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The shortest way from a type to the pod or pod template within it, through single objects.</summary>
sealed class PodPaths
{
    readonly SortedDictionary<string, string> _paths = new(StringComparer.Ordinal);

    public PodPaths(SchemaSet schema)
    {
        var types = schema.Packages.SelectMany(package => package.Types).ToList();
        foreach (var type in types)
            if (IsPod(type))
                _paths[type.Name] = "";
        while (Extend(types))
        {
        }
    }

    /// <summary>Every type with a pod within it, and the way to it: empty for pods and pod templates themselves.</summary>
    public IReadOnlyDictionary<string, string> All => _paths;

    /// <summary>The way from a type; null where it holds no pod.</summary>
    public string? Of(string type) => _paths.TryGetValue(type, out var path) ? path : null;

    public static bool IsPod(TypeSpec type) => type.Name == ViewTypes.Pod || type.ViewedAs == ViewTypes.Pod;

    /// <summary>Adds the types that hold those found so far.</summary>
    bool Extend(List<TypeSpec> types)
    {
        var found = types.Where(type => !_paths.ContainsKey(type.Name)).Select(type => (type.Name, Path: Step(type))).Where(entry => entry.Path is not null).ToList();
        foreach (var (name, path) in found)
            _paths[name] = path!;
        return found.Count > 0;
    }

    string? Step(TypeSpec type)
    {
        foreach (var field in type.Fields)
            if (field.Type.Shape == TypeShape.Named && Of(field.Type.Name!) is { } rest)
                return rest.Length == 0 ? field.Name : field.Name + "." + rest;
        return null;
    }
}
