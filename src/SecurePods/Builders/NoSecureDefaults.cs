using SecurePods.Annotations;

namespace SecurePods.Builders;

public abstract partial class PodBuilderBase<TSelf>
{
    /// <summary>Leaves unset what is unset: no secure default is filled in, in the pod or in its containers.</summary>
    [NoSecureDefaults]
    [Reports(Rule.NoSecureDefaults)]
    public TSelf NoSecureDefaults()
    {
        Context.NoSecureDefaults = true;
        return (TSelf)this;
    }

    /// <summary>Sets <c>readOnlyRootFilesystem</c> of every container that does not say otherwise: Kubernetes has no such field on the pod.</summary>
    public TSelf ReadOnlyRootFilesystem(
        [Sets("spec.containers[*].securityContext.readOnlyRootFilesystem")]
        [Sets("spec.initContainers[*].securityContext.readOnlyRootFilesystem")]
        [Sets("spec.ephemeralContainers[*].securityContext.readOnlyRootFilesystem")]
        bool value)
    {
        Context.ReadOnlyRootFilesystem = value;
        return (TSelf)this;
    }
}
