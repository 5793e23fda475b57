using SecurePods.Validation;

namespace SecurePods.Core.V1;

/// <summary>The spec is asked here and not by itself, since within a VolumeAttachment it may lack all this.</summary>
public sealed partial record PersistentVolume
{
    partial void Check(Problems problems)
    {
        problems.Required("spec", isGiven: Spec is not null);
        if (Spec is null)
            return;

        problems.Enter("spec");
        CheckCapacity(Spec, problems);
        CheckSource(Spec, problems);
        if (Spec.AccessModes is not { Count: > 0 })
            problems.Add("accessModes", null, "must have at least one access mode");
        problems.Exit();
    }

    static void CheckCapacity(PersistentVolumeSpec spec, Problems problems)
    {
        if (spec.Capacity is not { Count: 1 } capacity || !capacity.TryGetValue("storage", out var storage))
            problems.Add("capacity", spec.Capacity, "must have storage, and nothing else");
        else
            QuantityRules.Positive("capacity[storage]", storage, problems);
    }

    static void CheckSource(PersistentVolumeSpec spec, Problems problems) => new OneOf(problems, "the volume sources")
        .Member("hostPath", spec.HostPath)
        .Member("gcePersistentDisk", spec.GcePersistentDisk)
        .Member("awsElasticBlockStore", spec.AwsElasticBlockStore)
        .Member("glusterfs", spec.Glusterfs)
        .Member("flocker", spec.Flocker)
        .Member("nfs", spec.Nfs)
        .Member("rbd", spec.Rbd)
        .Member("quobyte", spec.Quobyte)
        .Member("cephfs", spec.Cephfs)
        .Member("iscsi", spec.Iscsi)
        .Member("cinder", spec.Cinder)
        .Member("fc", spec.Fc)
        .Suffered("flexVolume", spec.FlexVolume)
        .Member("azureFile", spec.AzureFile)
        .Member("vsphereVolume", spec.VsphereVolume)
        .Member("photonPersistentDisk", spec.PhotonPersistentDisk)
        .Member("portworxVolume", spec.PortworxVolume)
        .Member("azureDisk", spec.AzureDisk)
        .Member("scaleIO", spec.ScaleIO)
        .Member("local", spec.Local)
        .Member("storageos", spec.Storageos)
        .Member("csi", spec.Csi)
        .DemandOne();
}
