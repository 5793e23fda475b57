using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>What the symbols of a compilation say of Kubernetes objects; asked of the families once, then remembered.</summary>
sealed class SymbolFacts
{
    readonly ImmutableArray<IApiFamily> _families;
    readonly ImmutableArray<IApiFamily> _mutable;
    readonly ConcurrentDictionary<INamedTypeSymbol, string?> _types = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<IMethodSymbol, CallFacts?> _calls = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<IPropertySymbol, string?> _fields = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<IFieldSymbol, string> _texts = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<(INamedTypeSymbol, string), string?> _keys = new();

    SymbolFacts(ImmutableArray<IApiFamily> families)
    {
        _families = families;
        _mutable = families.Where(family => family.IsMutable).ToImmutableArray();
    }

    /// <summary>The facts of a compilation; null where it knows no family at all.</summary>
    public static SymbolFacts? Of(Compilation compilation)
    {
        var families = ImmutableArray.CreateBuilder<IApiFamily>();
        if (AnnotatedFamily.In(compilation) is { } annotated)
            families.Add(annotated);
        foreach (var library in Libraries.All)
            if (LibraryFamily.In(compilation, library) is { } family)
                families.Add(family);
        return families.Count == 0 ? null : new(families.ToImmutable());
    }

    /// <summary>The families that the compilation knows.</summary>
    public ImmutableArray<IApiFamily> Families => _families;

    /// <summary>The schema's name of a type, its own or that of a base type.</summary>
    public string? TypeOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => TypeOf(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum } named => IsForeign(named) ? null : _types.GetOrAdd(named.OriginalDefinition, FindType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Select(TypeOf).FirstOrDefault(name => name is not null),
        _ => null,
    };

    /// <summary>Whether a type is a builder: its methods change the object that it stands for.</summary>
    public bool IsBuilder(ITypeSymbol? type) => type is { IsRecord: false } and not { TypeKind: TypeKind.Enum } && TypeOf(type) is not null && !IsMutable(type);

    /// <summary>Whether a type is a model: a value that stands for an object.</summary>
    public bool IsModel(ITypeSymbol? type) => (type is { IsRecord: true } && TypeOf(type) is not null) || IsMutable(type);

    /// <summary>Whether a type is a model whose objects may be changed after they were made.</summary>
    public bool IsMutable(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { ContainingAssembly: { } assembly } named)
            return false;
        foreach (var family in _mutable)
            if (family.IsIn(assembly) && family.TypeOf(named.OriginalDefinition) is not null)
                return true;
        return false;
    }

    /// <summary>Whether a member belongs to a library of mutable models, which takes the objects as they are.</summary>
    public bool IsOfLibrary(ISymbol member)
    {
        foreach (var family in _mutable)
            if (family.IsIn(member.ContainingAssembly))
                return true;
        return false;
    }

    /// <summary>What a call of the method says; null if nothing.</summary>
    public CallFacts? CallOf(IMethodSymbol method) =>
        IsForeign(method.ContainingType) ? null : _calls.GetOrAdd(method.OriginalDefinition, symbol => Ask(symbol.ContainingAssembly, symbol, static (family, symbol) => family.CallOf(symbol)));

    /// <summary>The field that a property holds.</summary>
    public string? FieldOf(IPropertySymbol property) =>
        IsForeign(property.ContainingType) ? null : _fields.GetOrAdd(property.OriginalDefinition, symbol => Ask(symbol.ContainingAssembly, symbol, static (family, symbol) => family.FieldOf(symbol)));

    /// <summary>Whether a conversion only wraps its operand.</summary>
    public bool IsWrapper(IMethodSymbol conversion)
    {
        foreach (var family in _families)
            if (family.IsWrapper(conversion))
                return true;
        return false;
    }

    /// <summary>The text of an enum's member, as a manifest writes it.</summary>
    public string TextOf(IFieldSymbol member) =>
        _texts.GetOrAdd(member, symbol => Ask(symbol.ContainingAssembly, symbol, static (family, symbol) => family.TextOf(symbol)) ?? symbol.Name);

    /// <summary>
    /// The field that identifies the items of a list on a builder; null where its methods only append. A builder tells it by the method that
    /// continues an item: one that takes the item's key and what configures the item, and nothing else.
    /// </summary>
    public string? KeyOf(INamedTypeSymbol builder, string list) => _keys.GetOrAdd((builder.OriginalDefinition, list), FindKey);

    bool IsForeign(INamedTypeSymbol? type)
    {
        if (type?.ContainingAssembly is not { } assembly)
            return true;
        foreach (var family in _families)
            if (family.IsIn(assembly))
                return false;
        return true;
    }

    string? FindType(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            if (!IsForeign(current) && Ask(current.ContainingAssembly, current.OriginalDefinition, static (family, symbol) => family.TypeOf(symbol)) is { } name)
                return name;
        return type.AllInterfaces.Select(@interface => @interface.OriginalDefinition).Where(@interface => !IsForeign(@interface))
            .Select(@interface => Ask(@interface.ContainingAssembly, @interface, static (family, symbol) => family.TypeOf(symbol)))
            .FirstOrDefault(name => name is not null);
    }

    string? FindKey((INamedTypeSymbol Builder, string List) key)
    {
        for (INamedTypeSymbol? type = key.Builder; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IMethodSymbol { Parameters.Length: 2 } method && CallOf(method) is { Parameters.Length: 2 } facts && KeyIn(facts, key.List) is { } field)
                    return field;
        return null;
    }

    /// <summary>The key, if the method sets <c>list[].key</c> and configures <c>list[]</c>.</summary>
    static string? KeyIn(CallFacts facts, string list)
    {
        var (key, item) = (facts.Parameters[0].Paths, facts.Parameters[1].Paths);
        if (key.Length != 1 || item.Length != 1)
            return null;
        var (keySteps, itemSteps) = (key[0].Steps, item[0].Steps);
        return keySteps.Length == itemSteps.Length + 1
            && !itemSteps.IsEmpty
            && itemSteps[itemSteps.Length - 1].Kind == StepKind.Item
            && string.Join(".", itemSteps.Select(step => step.Name)) == list
            && keySteps.Take(itemSteps.Length).SequenceEqual(itemSteps)
                ? keySteps[keySteps.Length - 1].Name
                : null;
    }

    TResult? Ask<TSymbol, TResult>(IAssemblySymbol assembly, TSymbol symbol, Func<IApiFamily, TSymbol, TResult?> question) where TResult : class
    {
        foreach (var family in _families)
            if (family.IsIn(assembly) && question(family, symbol) is { } answer)
                return answer;
        return null;
    }
}
