using SecurePods.Cli.Editing;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

using Node = SecurePods.Views.Node;

/// <summary>What can be mended of an object's pod, as the catalogue and the secure defaults say.</summary>
sealed class MendPlan
{
    readonly Node _pod;
    readonly IPodView _view;
    readonly HashSet<string> _waivedWhereMissing;

    MendPlan(Node pod, IPodView view, Verdict verdict)
    {
        _pod = pod;
        _view = view;
        _waivedWhereMissing = [.. verdict.Violations.SelectMany(violation => violation.Findings).Where(finding => finding is { IsWaived: true, Value: null }).Select(finding => finding.Rule.Id)];
    }

    public static IReadOnlyList<Mend> Of(ManifestDocument document, FixSettings settings)
    {
        if (document.Pod is not { } pod)
            return [];
        var view = PodViews.FromNode(pod);
        var verdict = PodSecurity.Evaluate(view, settings.Check.Level, settings.Check.Version, DocumentWaivers.Of(document, settings.Check.Today));
        var plan = new MendPlan(pod, view, verdict);
        return [.. settings.FindingsOf(verdict).Select(plan.For).OrderBy(mend => mend.Order)];
    }

    Mend For(Finding finding)
    {
        if (finding.Value is null)
            return Missing(finding);
        var way = Step.Of(finding.Path);
        return finding.Rule.Mending switch
        {
            Mending.Correct when finding.Rule.CorrectionAt(finding.Path) is { } value => new(finding, Corrected(way, Scalar(value))),
            Mending.Correct or Mending.Remove => new(finding, Removed(way)),
            Mending.RemoveItem => new(finding, Removed(way[..^1])),
            _ => new(finding, null),
        };
    }

    /// <summary>Where a field is missing, its secure default is set; where a list lacks an item, the default's.</summary>
    Mend Missing(Finding finding)
    {
        if (SecureDefaults.For(finding.Path) is not { } secure)
            return new(finding, null);
        var way = Step.Of(finding.Path);
        if (secure.Value is IReadOnlyList<string> items && Trees.At(_pod, way) is { Kind: NodeKind.List } list)
            return new(finding, list.Items.Count > 0 ? new Addition(way, Node.Scalar(items[0])) : Corrected(way, NodeOf(secure.Value)));
        if (secure.When(_view, secure.IsOfContainers ? ContainerOf(finding) : null) != Applies.Yes)
            return new(finding, null, "Kubernetes refuses it beside what else is set");

        // The pod's setting would reach a container whose waiver says that it must do without.
        var owner = secure.IsOfContainers || _waivedWhereMissing.Contains(finding.Rule.Id) ? finding.ContainerPath! : FieldPath.Spec;
        return new(finding, Corrected(Step.Of($"{owner}.{secure.Setting}"), NodeOf(secure.Value)));
    }

    /// <summary>A value set, with the objects on its way that are not there yet, or say nothing.</summary>
    Change Corrected(List<Step> way, Node value)
    {
        var node = _pod;
        for (var depth = 0; depth < way.Count; depth++)
        {
            var child = Trees.At(node, [way[depth]]);
            if (child is { Kind: NodeKind.Scalar } or { Members.Count: > 0 } or { Items.Count: > 0 })
                node = child;
            else
                return new Insertion(way[..depth], way[depth].Name!, Nested(way[(depth + 1)..], value));
        }

        return new Replacement(way, value);
    }

    /// <summary>A setting taken out, with the objects and lists that say nothing without it.</summary>
    Removal Removed(List<Step> way)
    {
        while (way.Count > 1 && way[^2] is { Name: not (null or FieldPath.Spec) } && Trees.At(_pod, way[..^1]) is { Members.Count: <= 1, Items.Count: <= 1 })
            way = way[..^1];
        return new(way);
    }

    IContainerView ContainerOf(Finding finding)
    {
        var containers = new ContainerSet(_view.Spec);
        IContainerView? found = null;
        foreach (ref readonly var container in containers)
            if (container.Path == finding.ContainerPath)
                found = container.View;
        containers.Release();
        return found!;
    }

    static Node Nested(List<Step> names, Node value)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var outer = Node.Object();
            outer.Set(names[i].Name!, value);
            value = outer;
        }

        return value;
    }

    static Node NodeOf(object value)
    {
        if (value is not IEnumerable<string> texts)
            return Node.Scalar(value);
        var list = Node.List();
        foreach (var text in texts)
            list.Add(Node.Scalar(text));
        return list;
    }

    static Node Scalar(string value) => Node.Scalar(value switch { "true" => true, "false" => false, _ => (object)value });
}
