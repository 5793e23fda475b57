using SecurePods.Generators.Builders;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The files of the models.</summary>
static class ModelFiles
{
    public static IEnumerable<KeyValuePair<string, string>> All(SchemaSet schema, FieldDocs written)
    {
        if (schema.Type(ViewTypes.Pod) is null)
            yield break;

        var types = new CSharpTypes(schema);
        var docs = new Documentation(types, written);
        var records = new RecordEmitter(types, new ViewTypes(schema), docs);
        var unions = new UnionEmitter(types, docs);
        var enums = new EnumEmitter(types, docs);
        var builders = new BuilderEmitter(types, docs);
        yield return new("ObjectBuilder.g.cs", builders.EmitObjectBase());
        yield return new("PodBuilderBase.g.cs", builders.EmitPodBase());
        yield return new("KindReaders.g.cs", KindReadersEmitter.Emit(types));
        yield return new("FieldTable.g.cs", FieldTableEmitter.Emit(schema));
        foreach (var package in schema.Packages)
        {
            var folder = package.Namespace + ".";
            foreach (var @enum in package.Enums)
                yield return new($"{folder}{@enum.ShortName}.g.cs", enums.Emit(@enum));
            foreach (var type in package.Types)
            {
                var isUnion = type.Alternatives.Count > 0;
                yield return new($"{folder}{type.ShortName}.g.cs", isUnion ? unions.Emit(type) : records.Emit(type));
                if (!isUnion)
                    yield return new($"{folder}{type.ShortName}Builder.g.cs", builders.Emit(type));
            }
        }
    }
}
