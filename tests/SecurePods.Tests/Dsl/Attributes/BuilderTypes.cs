using System.Reflection;
using System.Text.Json.Nodes;
using SecurePods.Annotations;
using SecurePods.Builders;
using SecurePods.Core.V1;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>Every builder, and what it makes, before labels and secure defaults are filled in.</summary>
static class BuilderTypes
{
    const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;

    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(Manifest).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && ModelOf(type) is not null).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static Type? ModelOf(Type builder) =>
        builder.GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IBuilder<>))?.GetGenericArguments()[0];

    public static string SchemaOf(Type type) => type.GetCustomAttribute<SchemaTypeAttribute>()!.Name;

    /// <summary>The methods that set something; a waiver or the absence of defaults sets no field.</summary>
    public static IReadOnlyList<MethodInfo> MethodsOf(Type builder) =>
        [.. builder.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.DeclaringType != typeof(object)
            && !method.IsDefined(typeof(WaivesAttribute)) && !method.IsDefined(typeof(SetsUnknownAttribute)) && !method.IsDefined(typeof(NoSecureDefaultsAttribute)))];

    public static object New(Type builder, BuildContext context, object model) =>
        Activator.CreateInstance(builder, Hidden, null, [context, model], null)!;

    /// <summary>What the builder has made. A pod is finished as far as its containers ask: their volumes, and what is spread to them.</summary>
    public static JsonObject Build(object builder, BuildContext context)
    {
        var model = builder.GetType().GetInterfaces().Single(type => type.Name.StartsWith("IBuilder", StringComparison.Ordinal)).GetMethod("Build")!.Invoke(builder, null)!;
        context.NoSecureDefaults = true;
        return ModelJson.ObjectOf((IModel)(model switch
        {
            Pod pod => pod with { Spec = PodFinishing.Finish(pod, pod.Spec, context) },
            PodTemplateSpec template => template with { Spec = PodFinishing.Finish(template, template.Spec, context) },
            _ => model,
        }));
    }
}
