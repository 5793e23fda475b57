namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>The user that a container runs as, what it may become, and what it may write to.</summary>
static class IdentityFixtures
{
    const string NonRootOfPod = "spec.securityContext.runAsNonRoot";
    const string NonRootOfContainer = "containers[].securityContext.runAsNonRoot";

    static readonly string[] RestrictedVolumes =
    [
        "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd", "flexVolume", "cinder", "cephfs", "flocker", "fc",
        "azureFile", "vsphereVolume", "quobyte", "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos",
    ];

    static readonly object?[] AllowedVolumes =
        [null, "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    public static IEnumerable<Fixture> All =>
    [
        NonRoot(NonRootOfPod) with { Pass = [true] },
        NonRoot(NonRootOfContainer),
        NonRoot(NonRootOfContainer) with
        {
            Pass = [true],
            Fail = [null],
            Given = [(NonRootOfPod, null), .. Place.Containers.Select(place => (place.At(NonRootOfContainer), (object?)true))],
            Detail = (place, _) => $"pod or {place.Who} must set securityContext.runAsNonRoot=true",
        },
        User("spec.securityContext.runAsUser"),
        User("containers[].securityContext.runAsUser"),
        new("allowPrivilegeEscalation", Rule.AllowPrivilegeEscalation, "containers[].securityContext.allowPrivilegeEscalation")
        {
            Pass = [false],
            Fail = [true, null],
            Reason = "allowPrivilegeEscalation != false",
            Detail = (place, _) => $"{place.Who} must set securityContext.allowPrivilegeEscalation=false",
        },
        Volume(Rule.HostPath, ["hostPath"]),
        Volume(Rule.VolumeType, [.. RestrictedVolumes]),
        new("readOnlyRootFilesystem", Rule.WritableRootFilesystem, "containers[].securityContext.readOnlyRootFilesystem")
        {
            Pass = [true],
            Fail = [false, null],
        },
    ];

    static Fixture NonRoot(string path) => new("runAsNonRoot", Rule.RunAsNonRoot, path)
    {
        Pass = [null, true],
        Fail = [false],
        Reason = "runAsNonRoot != true",
        Detail = (place, _) => $"{place.Who} must not set securityContext.runAsNonRoot=false",
    };

    static Fixture User(string path) => new("runAsUser", Rule.RunAsUser, path)
    {
        Pass = [null, 1, 65535],
        Fail = [0],
        Reason = "runAsUser=0",
        Detail = (place, _) => $"{place.Who} must not set runAsUser=0",
    };

    static Fixture Volume(string rule, object?[] fail) => new("restrictedVolumes", rule, "spec.volumes[]")
    {
        Pass = AllowedVolumes,
        Fail = fail,
        Reason = "restricted volume types",
        Detail = (_, type) => $"volume \"vol\" uses restricted volume type \"{type}\"",
    };
}
