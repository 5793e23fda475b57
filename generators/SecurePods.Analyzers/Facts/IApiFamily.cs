using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Facts;

/// <summary>A family of types that stand for Kubernetes' own, and how its symbols say which. All that the analyzers know of an API, they ask here.</summary>
interface IApiFamily
{
    /// <summary>Whether the family's objects are written, and changed, by assignments to their properties.</summary>
    bool IsMutable { get; }

    /// <summary>The assemblies that the family is defined in.</summary>
    ImmutableArray<IAssemblySymbol> Homes { get; }

    /// <summary>Whether symbols of an assembly can belong to the family: asked first, since it spares all other questions.</summary>
    bool IsIn(IAssemblySymbol assembly);

    /// <summary>The schema's name of a type, such as <c>core/v1.Container</c>.</summary>
    string? TypeOf(INamedTypeSymbol type);

    /// <summary>What a call of the method says; null if nothing.</summary>
    CallFacts? CallOf(IMethodSymbol method);

    /// <summary>The field that a property holds.</summary>
    string? FieldOf(IPropertySymbol property);

    /// <summary>Whether a conversion only wraps its operand.</summary>
    bool IsWrapper(IMethodSymbol conversion);

    /// <summary>The text of an enum's member, as a manifest writes it.</summary>
    string TextOf(IFieldSymbol member);
}
