using System.ComponentModel;
using SecurePods.Annotations;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Builders;

/// <summary>Builds a pod or a pod template: the methods of its metadata and of its spec are its own.</summary>
/// <typeparam name="TSelf">The builder itself, which every method returns.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class PodBuilderBase<TSelf> : ObjectBuilder<TSelf> where TSelf : PodBuilderBase<TSelf>
{
    private protected PodBuilderBase(BuildContext context, ObjectMeta? metadata, PodSpec? spec) : base(context, metadata) => SpecValue = spec;

    private protected PodSpec? SpecValue { get; set; }

    PodSpec SpecPart
    {
        get => SpecValue ?? new();
        set => SpecValue = value;
    }

    /// <summary>Sets the pod's spec, further than it is. Called twice it continues.</summary>
    public TSelf Spec([Sets("spec")] Action<PodSpecBuilder> configure)
    {
        SpecValue = Nested.Configure<PodSpecBuilder, PodSpec>(new(Context, SpecValue), configure);
        return (TSelf)this;
    }

    /// <summary>Replaces the pod's spec.</summary>
    public TSelf Spec([Sets("spec")] PodSpec value)
    {
        SpecValue = value;
        return (TSelf)this;
    }
}
