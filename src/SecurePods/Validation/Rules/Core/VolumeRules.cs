using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record Volume
{
    /// <summary>A volume without any source is taken: it becomes an emptyDir.</summary>
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        new OneOf(problems, "the volume sources")
            .Member("emptyDir", EmptyDir)
            .Member("hostPath", HostPath)
            .Member("gitRepo", GitRepo)
            .Member("gcePersistentDisk", GcePersistentDisk)
            .Member("awsElasticBlockStore", AwsElasticBlockStore)
            .Member("secret", Secret)
            .Member("nfs", Nfs)
            .Member("iscsi", Iscsi)
            .Member("glusterfs", Glusterfs)
            .Member("flocker", Flocker)
            .Member("persistentVolumeClaim", PersistentVolumeClaim)
            .Member("rbd", Rbd)
            .Member("cinder", Cinder)
            .Member("cephfs", Cephfs)
            .Member("quobyte", Quobyte)
            .Member("downwardAPI", DownwardAPI)
            .Member("fc", Fc)
            .Member("flexVolume", FlexVolume)
            .Member("configMap", ConfigMap)
            .Member("azureFile", AzureFile)
            .Member("vsphereVolume", VsphereVolume)
            .Member("photonPersistentDisk", PhotonPersistentDisk)
            .Member("portworxVolume", PortworxVolume)
            .Member("azureDisk", AzureDisk)
            .Member("storageos", Storageos)
            .Member("projected", Projected)
            .Member("scaleIO", ScaleIO)
            .Member("csi", Csi)
            .Member("ephemeral", Ephemeral)
            .Member("image", Image);
    }
}
