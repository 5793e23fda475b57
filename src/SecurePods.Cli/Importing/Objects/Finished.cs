using System.Reflection;
using SecurePods.Builders;

namespace SecurePods.Cli.Importing.Objects;

/// <summary>What <c>Create</c> would make of an object: the builders' own last step, asked of a finished manifest.</summary>
static class Finished
{
    const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The builder of a kind.</summary>
    public static Type BuilderOf(Type kind) => kind.Assembly.GetType(kind.FullName + "Builder", throwOnError: true)!;

    /// <exception cref="ManifestException">Kubernetes would refuse the object.</exception>
    public static Manifest By(Manifest manifest, BuildContext context)
    {
        var type = BuilderOf(manifest.GetType());
        var builder = Activator.CreateInstance(type, Hidden, null, [context, manifest], null)!;
        return (Manifest)type.GetMethod("Finish", Hidden)!.Invoke(builder, BindingFlags.DoNotWrapExceptions, null, null, null)!;
    }
}
