using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Generated;

public sealed class BuilderMethodTests
{
    static readonly ILookup<string, MethodDeclarationSyntax> Methods = Generation.OfRepository(Generation.Models).Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>(), (type, method) => (Type: Name(type), Method: method))
        .ToLookup(entry => entry.Type, entry => entry.Method);

    static IEnumerable<ClassDeclarationSyntax> Builders => Generation.OfRepository(Generation.Models).Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        .Where(type => type.Identifier.Text.EndsWith("Builder", StringComparison.Ordinal));

    [Test]
    public void There_are_builders() => Assert.That(Builders.Count(), Is.GreaterThan(300));

    [Test]
    public void No_two_methods_of_a_builder_and_its_bases_have_one_signature() =>
        Assert.That(
            from builder in Builders
            from same in Inherited(builder).Append(Name(builder)).SelectMany(type => Methods[type]).GroupBy(Signature)
            where same.Count() > 1
            select Name(builder) + "." + same.Key,
            Is.Empty);

    [Test]
    public void Every_field_can_be_set_by_the_builder_of_its_type()
    {
        var missing =
            from type in Repository.Types
            where type.Alternatives.Count == 0 && type.Field("metadata") is null
            let methods = Methods[$"SecurePods.{Repository.Schema.PackageOf(type.Name).Namespace}.{type.ShortName}Builder"].Select(method => method.Identifier.Text).ToHashSet()
            from field in type.Fields
            where !methods.Contains(SecurePods.Generators.Emit.Naming.Pascal(field.Name))
            select type.Name + "." + field.Name;

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_parameter_says_what_it_sets() =>
        Assert.That(
            from type in Methods
            where type.Key.EndsWith("Builder", StringComparison.Ordinal)
            from method in type
            where method.Modifiers.Any(modifier => modifier.Text == "public") && !SetsUnknown(method)
            from parameter in method.ParameterList.Parameters
            where parameter.AttributeLists.Count == 0
            select $"{type.Key}.{method.Identifier.Text}({parameter.Identifier.Text})",
            Is.Empty);

    /// <summary>Whether the method itself says that it sets what the schema has not.</summary>
    static bool SetsUnknown(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().EndsWith("SetsUnknown", StringComparison.Ordinal));

    /// <summary>Of the bases, those that are generated: of every object with metadata, and of pods.</summary>
    static IEnumerable<string> Inherited(ClassDeclarationSyntax builder)
    {
        var bases = builder.BaseList?.ToString() ?? "";
        if (bases.Contains("PodBuilderBase", StringComparison.Ordinal))
            return ["SecurePods.Builders.PodBuilderBase", "SecurePods.Builders.ObjectBuilder"];
        return bases.Contains("ObjectBuilder", StringComparison.Ordinal) ? ["SecurePods.Builders.ObjectBuilder"] : [];
    }

    /// <summary>As the compiler tells methods apart: whether a reference may be null, and its default, is no part of it.</summary>
    static string Signature(MethodDeclarationSyntax method) =>
        $"{method.Identifier.Text}({string.Join(", ", method.ParameterList.Parameters.Select(parameter => parameter.Type!.ToString().Replace("?", "", StringComparison.Ordinal)))})";

    static string Name(ClassDeclarationSyntax type) =>
        $"{type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().First().Name}.{type.Identifier.Text}";
}
