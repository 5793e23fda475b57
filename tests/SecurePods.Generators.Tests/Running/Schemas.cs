using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Running;

/// <summary>Small schemas, written in the test.</summary>
static class Schemas
{
    public const string Head = "kubernetes 1.36\npackage demo/v1 namespace=Demo.V1 apiVersion=demo.example.com/v1\n";

    /// <summary>A pod, without which nothing is generated, and what the builders' base needs of it.</summary>
    public const string Pod = """
        kubernetes 1.36
        package core/v1 namespace=Core.V1 apiVersion=v1

        kind Pod scope=Namespaced plural=pods
          metadata meta/v1.ObjectMeta
          spec PodSpec

        type PodSpec
          hostPID bool
          level int32 min=-5 max=5
        """;

    public const string Meta = """
        kubernetes 1.36
        package meta/v1 namespace=Meta.V1

        type ObjectMeta
          name string
        """;

    public static PackageSpec Parse(string body) => SchemaParser.Parse(Head + body, "demo.schema");

    public static TypeSpec Type(string body) => Parse(body).Types.Single();

    /// <summary>The field that one line says.</summary>
    public static FieldSpec Field(string line) => Type("type Thing\n  " + line).Fields.Single();

    public static EnumSpec Enum(string body) => Parse(body).Enums.Single();
}
