namespace SecurePods.Folders;

/// <summary>The order in which Helm installs kinds: what others need comes first.</summary>
static class ApplyOrder
{
    static readonly string[] Kinds =
    [
        "PriorityClass", "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodSecurityPolicy", "PodDisruptionBudget",
        "ServiceAccount", "Secret", "ConfigMap", "StorageClass", "PersistentVolume", "PersistentVolumeClaim",
        "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding",
        "Service", "DaemonSet", "Pod", "ReplicationController", "ReplicaSet", "Deployment", "HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob",
        "IngressClass", "Ingress", "APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration",
    ];

    /// <summary>Objects of one kind stay in their order; kinds that Helm does not know come last, by name.</summary>
    public static IEnumerable<Manifest> Sort(IEnumerable<Manifest> manifests) =>
        manifests.OrderBy(manifest => Rank(manifest.Kind)).ThenBy(manifest => Rank(manifest.Kind) == Kinds.Length ? manifest.Kind : "", StringComparer.Ordinal);

    static int Rank(string kind) => Array.IndexOf(Kinds, kind) is >= 0 and var rank ? rank : Kinds.Length;
}
