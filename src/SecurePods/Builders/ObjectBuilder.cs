using System.ComponentModel;
using SecurePods.Annotations;
using SecurePods.Meta.V1;

namespace SecurePods.Builders;

/// <summary>Builds an object that has metadata: the methods of the metadata are its own.</summary>
/// <typeparam name="TSelf">The builder itself, which every method returns.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ObjectBuilder<TSelf> where TSelf : ObjectBuilder<TSelf>
{
    private protected ObjectBuilder(BuildContext context, ObjectMeta? metadata)
    {
        Context = context;
        MetadataValue = metadata;
    }

    internal BuildContext Context { get; }

    private protected ObjectMeta? MetadataValue { get; set; }

    ObjectMeta MetadataPart
    {
        get => MetadataValue ?? new();
        set => MetadataValue = value;
    }

    /// <summary>Sets the object's metadata, further than it is. Called twice it continues.</summary>
    public TSelf Metadata([Sets("metadata")] Action<ObjectMetaBuilder> configure)
    {
        MetadataValue = Nested.Configure<ObjectMetaBuilder, ObjectMeta>(new(Context, MetadataValue), configure);
        return (TSelf)this;
    }

    /// <summary>Replaces the object's metadata.</summary>
    public TSelf Metadata([Sets("metadata")] ObjectMeta value)
    {
        MetadataValue = value;
        return (TSelf)this;
    }
}
