namespace SecurePods;

/// <summary>Every source that a volume may have, in the order in which Kubernetes looks for them.</summary>
internal static class VolumeSources
{
    public static readonly VolumeSource HostPath = new("hostPath", volume => volume.HostPath);

    public static readonly VolumeSource[] All =
    [
        HostPath,
        new("gcePersistentDisk", volume => volume.GcePersistentDisk),
        new("awsElasticBlockStore", volume => volume.AwsElasticBlockStore),
        new("gitRepo", volume => volume.GitRepo),
        new("nfs", volume => volume.Nfs),
        new("iscsi", volume => volume.Iscsi),
        new("glusterfs", volume => volume.Glusterfs),
        new("rbd", volume => volume.Rbd),
        new("flexVolume", volume => volume.FlexVolume),
        new("cinder", volume => volume.Cinder),
        new("cephfs", volume => volume.Cephfs),
        new("flocker", volume => volume.Flocker),
        new("fc", volume => volume.Fc),
        new("azureFile", volume => volume.AzureFile),
        new("vsphereVolume", volume => volume.VsphereVolume),
        new("quobyte", volume => volume.Quobyte),
        new("azureDisk", volume => volume.AzureDisk),
        new("photonPersistentDisk", volume => volume.PhotonPersistentDisk),
        new("portworxVolume", volume => volume.PortworxVolume),
        new("scaleIO", volume => volume.ScaleIO),
        new("storageos", volume => volume.Storageos),
        new("configMap", volume => volume.ConfigMap),
        new("emptyDir", volume => volume.EmptyDir),
        new("secret", volume => volume.Secret),
        new("persistentVolumeClaim", volume => volume.PersistentVolumeClaim),
        new("projected", volume => volume.Projected),
        new("downwardAPI", volume => volume.DownwardAPI),
        new("csi", volume => volume.Csi),
        new("ephemeral", volume => volume.Ephemeral),
        new("image", volume => volume.Image),
    ];
}
