using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>SecurePods' own API, and whatever carries its attributes.</summary>
sealed class AnnotatedFamily : IApiFamily
{
    const string Namespace = "SecurePods.Annotations";
    const string EnumMember = "EnumMemberAttribute";

    readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);

    AnnotatedFamily(ImmutableArray<IAssemblySymbol> homes) => Homes = homes;

    /// <summary>The family, if the compilation knows its attributes.</summary>
    public static AnnotatedFamily? In(Compilation compilation)
    {
        var attributes = TypeLookup.Find(compilation, Namespace + ".SetsAttribute");
        return attributes.IsEmpty ? null : new(attributes.Select(attribute => attribute.ContainingAssembly).ToImmutableArray());
    }

    public ImmutableArray<IAssemblySymbol> Homes { get; }

    public bool IsMutable => false;

    public bool IsIn(IAssemblySymbol assembly) => _assemblies.GetOrAdd(assembly, Knows);

    public string? TypeOf(INamedTypeSymbol type) => Find(type, "SchemaTypeAttribute") is { } found ? Text(found) : null;

    public string? FieldOf(IPropertySymbol property) => Find(property, "SetsAttribute") is { } found ? Text(found) : null;

    public CallFacts? CallOf(IMethodSymbol method)
    {
        var constants = ImmutableArray.CreateBuilder<ConstantFacts>();
        var (creates, waives, plain, isAnnotated) = (false, false, false, false);
        string? reported = null;
        foreach (var attribute in method.GetAttributes())
        {
            var name = NameOf(attribute);
            isAnnotated |= name is not null;
            switch (name)
            {
                case "SetsAttribute" when Text(attribute) is { } path:
                    constants.Add(new(SetPath.Parse(path), attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value));
                    break;
                case "CreatesAttribute":
                    creates = true;
                    break;
                case "WaivesAttribute":
                    waives = true;
                    break;
                case "NoSecureDefaultsAttribute":
                    plain = true;
                    break;
                case "ReportsAttribute":
                    reported = Text(attribute);
                    break;
            }
        }

        var parameters = ParametersOf(method);
        var key = method.Parameters.FirstOrDefault(parameter => Find(parameter, "SetsKeyAttribute") is not null)?.Ordinal ?? -1;
        if (!isAnnotated && parameters.IsEmpty && key < 0)
            return null;
        return new()
        {
            Parameters = parameters,
            Constants = constants.ToImmutable(),
            Key = key,
            WaivedRule = waives ? OrdinalOf(method, "rule") : -1,
            Reason = waives ? OrdinalOf(method, "because") : -1,
            LastDay = waives ? OrdinalOf(method, "until") : -1,
            ReportedRule = reported,
            Creates = creates,
            NoSecureDefaults = plain,
        };
    }

    public bool IsWrapper(IMethodSymbol conversion) => Homes.Contains(conversion.ContainingAssembly, SymbolEqualityComparer.Default);

    public string TextOf(IFieldSymbol member)
    {
        foreach (var attribute in member.GetAttributes())
            if (attribute.AttributeClass?.Name == EnumMember)
                foreach (var argument in attribute.NamedArguments)
                    if (argument.Key == "Value" && argument.Value.Value is string text)
                        return text;
        return member.Name;
    }

    static int OrdinalOf(IMethodSymbol method, string name) => method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal ?? -1;

    static ImmutableArray<ParameterFacts> ParametersOf(IMethodSymbol method)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterFacts>();
        foreach (var parameter in method.Parameters)
        {
            var paths = parameter.GetAttributes()
                .Where(attribute => NameOf(attribute) == "SetsAttribute")
                .Select(Text)
                .OfType<string>()
                .Select(SetPath.Parse)
                .ToImmutableArray();
            if (!paths.IsEmpty)
                parameters.Add(new(parameter.Ordinal, paths));
        }

        return parameters.ToImmutable();
    }

    static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => NameOf(attribute) == name);

    static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Annotations", ContainingNamespace: { Name: "SecurePods", ContainingNamespace.IsGlobalNamespace: true } } } type ? type.Name : null;

    static string? Text(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;

    /// <summary>An assembly that does not reference the attributes carries none.</summary>
    bool Knows(IAssemblySymbol assembly) =>
        Homes.Contains(assembly, SymbolEqualityComparer.Default) || assembly.Modules.Any(References);

    bool References(IModuleSymbol module)
    {
        foreach (var reference in module.ReferencedAssemblySymbols)
            if (Homes.Contains(reference, SymbolEqualityComparer.Default))
                return true;
        return false;
    }
}
