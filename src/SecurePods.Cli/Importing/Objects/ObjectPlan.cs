using SecurePods.Reading;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>What an object is to be in the end, and the least that must be said so that <c>Create</c> makes it.</summary>
sealed class ObjectPlan
{
    const string Label = "app.kubernetes.io/name";

    static readonly string[][] ContainerLists = [["initContainers"], ["containers"], ["ephemeralContainers"]];

    ObjectPlan(Manifest manifest, Node read, bool isFaithful)
    {
        var bare = Finished.By(manifest, new() { NoAppLabel = true, NoSecureDefaults = isFaithful });
        NoAppLabel = !Finished.By(manifest, new() { NoSecureDefaults = isFaithful }).Equals(bare);
        NoSecureDefaults = isFaithful && !Finished.By(manifest, new() { NoAppLabel = NoAppLabel }).Equals(bare);
        Target = bare;
        Said = Tree.Of(manifest, read);
    }

    /// <summary>The object that the program makes.</summary>
    public Manifest Target { get; }

    /// <summary>Whether the label is to be left out by which a workload finds its pods.</summary>
    public bool NoAppLabel { get; }

    /// <summary>Whether the secure defaults are to be left out.</summary>
    public bool NoSecureDefaults { get; }

    /// <summary>What must be said; what <c>Create</c> fills in is not in it.</summary>
    public Node Said { get; private set; }

    /// <exception cref="ManifestException">Kubernetes would refuse the object.</exception>
    public static ObjectPlan Of(Manifest manifest, Node read, bool isFaithful)
    {
        var plan = new ObjectPlan(manifest, read, isFaithful);
        if (manifest.ViewedPod is not null)
            plan.LeaveOutDefaults();
        plan.AddCalls();
        return plan;
    }

    /// <summary>What is called beside the fields.</summary>
    void AddCalls()
    {
        Said = WaiverCalls.In(Said, Target);
        var pod = Target.PodPath.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (NoSecureDefaults)
            Said = Tree.Replaced(Said, pod, ExtraCalls.First(Tree.At(Said, pod), [new("NoSecureDefaults", []) { Behind = Rule.NoSecureDefaults }]));
        if (NoAppLabel)
            Said = ExtraCalls.First(Said, [new("NoAppLabel", [])]);
    }

    void LeaveOutDefaults()
    {
        var pod = Target.PodPath.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (!NoSecureDefaults)
            foreach (var secure in SecureDefaults.All)
                LeaveOut(pod, secure);
        if (NoAppLabel)
            return;
        TryLeaveOut(["metadata", "labels", $"{{{Label}}}"]);
        if (pod.Length == 0)
            return;
        TryLeaveOut([.. pod, "metadata", "labels", $"{{{Label}}}"]);
        TryLeaveOut(["spec", "selector"]);
    }

    void LeaveOut(string[] pod, SecureDefault secure)
    {
        if (!secure.IsOfContainers)
        {
            TryLeaveOut([.. pod, .. secure.Field.Split('.')]);
            return;
        }

        var field = secure.Field.Split('.')[1..];
        foreach (var list in ContainerLists)
            for (var i = 0; i < Tree.At(Said, [.. pod, "spec", .. list]).Items.Count; i++)
                TryLeaveOutOfItem([.. pod, "spec", .. list], i, field);
    }

    void TryLeaveOut(string[] path)
    {
        if (Superfluous(Said, path) is { } found && Tree.Without(Said, found) is { } without)
            Try(without);
    }

    void TryLeaveOutOfItem(string[] list, int index, string[] field)
    {
        var items = Tree.At(Said, list);
        if (Superfluous(items.Items[index], field) is not { } found || Tree.Without(items.Items[index], found) is not { } without)
            return;
        var others = Node.List(items.Source);
        for (var i = 0; i < items.Items.Count; i++)
            others.Add(i == index ? without : items.Items[i]);
        Try(Tree.Replaced(Said, list, others));
    }

    /// <summary>The place of what a default may fill: the field, or an object on its way that holds nothing.</summary>
    static string[]? Superfluous(Node node, string[] path)
    {
        if (Tree.At(node, path).Kind != NodeKind.Absent)
            return path;
        for (var length = path.Length - 1; length > 0; length--)
            if (Tree.At(node, path.AsSpan(0, length)) is { Kind: NodeKind.Object } closest)
                return closest.Members.Count == 0 ? path[..length] : null;
        return null;
    }

    /// <summary>Says no more than that, if it makes the same object.</summary>
    void Try(Node said)
    {
        if (Read(said) is { } manifest && IsTarget(manifest))
            Said = said;
    }

    bool IsTarget(Manifest manifest)
    {
        try
        {
            return Finished.By(manifest, new() { NoAppLabel = NoAppLabel, NoSecureDefaults = NoSecureDefaults }).Equals(Target);
        }
        catch (ManifestException)
        {
            return false;
        }
    }

    Manifest? Read(Node said)
    {
        var problems = new List<ReadProblem>();
        KindReaders.TryRead(Target.ApiVersion, Target.Kind, new(null, ReadMode.Lenient, problems), said, out var manifest);
        return problems.Count == 0 ? manifest : null;
    }
}
