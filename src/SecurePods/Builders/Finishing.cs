using SecurePods.Gates;
using SecurePods.Waivers;

namespace SecurePods.Builders;

/// <summary>The end of every <c>Create</c>: waivers into the metadata, then the question whether Kubernetes would take the object.</summary>
static class Finishing
{
    public static T Finish<T>(T manifest, BuildContext context) where T : Manifest
    {
        UnknownFields.DemandNone(manifest);
        Manifest finished = WaiverAnnotations.Write(manifest, context.Waivers.ConvertAll(given => given()));
        Validity.Demand(finished);
        return (T)finished;
    }
}
