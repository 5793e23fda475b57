namespace SecurePods;

/// <summary>What a rule is about; the first digit of its ID.</summary>
public enum RuleSubject
{
    /// <summary>SP1xxx: what keeps a pod apart from its node.</summary>
    HostIsolation = 1,

    /// <summary>SP2xxx: the user that a container runs as, and what it may become.</summary>
    Identity = 2,

    /// <summary>SP3xxx: capabilities, seccomp and other limits that the kernel sets.</summary>
    Kernel = 3,

    /// <summary>SP4xxx: the file system and volumes.</summary>
    FileSystem = 4,

    /// <summary>SP5xxx: tokens and secrets.</summary>
    Tokens = 5,

    /// <summary>SP6xxx: images.</summary>
    Images = 6,

    /// <summary>SP7xxx: resources.</summary>
    Resources = 7,

    /// <summary>SP8xxx: the network.</summary>
    Network = 8,

    /// <summary>SP9xxx: manifests, waivers and the tool itself.</summary>
    Manifests = 9,
}
