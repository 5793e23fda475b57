using System.Collections.Concurrent;
using SecurePods.Builders;

namespace SecurePods.Cli.Importing.Api;

/// <summary>A builder of the library, known by the attributes that its methods carry for the analyzers.</summary>
sealed class BuilderType
{
    static readonly ConcurrentDictionary<Type, BuilderType> Known = new();

    readonly ILookup<string, BuilderMethod> _at;
    readonly HashSet<string> _within;

    BuilderType(Type type)
    {
        Type = type;
        Methods = [.. type.GetMethods().Where(method => method.DeclaringType != typeof(object)).Select(BuilderMethod.Of).OfType<BuilderMethod>()];
        _at = Methods.ToLookup(method => Key(method.Anchor), StringComparer.Ordinal);
        _within = [.. Methods.SelectMany(method => Enumerable.Range(1, method.Anchor.Length), (method, length) => Key(method.Anchor.AsSpan(0, length)))];
        IsObject = Derives(type, typeof(ObjectBuilder<>));
        IsPod = Derives(type, typeof(PodBuilderBase<>));
    }

    public Type Type { get; }

    public IReadOnlyList<BuilderMethod> Methods { get; }

    /// <summary>Whether it has the methods of its metadata, and of its spec where it has one.</summary>
    public bool IsObject { get; }

    public bool IsPod { get; }

    public static BuilderType Of(Type type) => Known.GetOrAdd(type, type => new(type));

    /// <summary>The methods that set that place, or within it and nothing outside.</summary>
    public IEnumerable<BuilderMethod> Within(string[] place) => Has(place) ? Methods.Where(method => StatedPath.IsPrefix(place, method.Anchor)) : [];

    /// <summary>The methods that set that place as a whole, or several parts of it.</summary>
    public IEnumerable<BuilderMethod> At(params string[] place) => _at[Key(place)];

    /// <summary>Whether a method sets that place or something within.</summary>
    public bool Has(params string[] place) => _within.Contains(Key(place));

    /// <summary>The field by which a list's items are continued; null where every call appends.</summary>
    public string? KeyOfItems(string[] item) => At(item)
        .Where(method => method.Parameters is [{ Paths: [var key] } first, { Configured: not null, Paths: [var whole] }] && first.Type == typeof(string) && key.Length == item.Length + 1 && whole.Length == item.Length)
        .Select(method => method.Parameters[0].Paths[0][^1]).FirstOrDefault();

    static string Key(ReadOnlySpan<string> place) => string.Join('\n', place.ToArray());

    static bool Derives(Type type, Type generic)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current.IsGenericType && current.GetGenericTypeDefinition() == generic)
                return true;
        return false;
    }
}
