namespace SecurePods.DocsTool;

/// <summary>A field that a rule is about: what it may be, in which Kubernetes versions.</summary>
/// <param name="Path">The path from the pod.</param>
/// <param name="Allowed">The values allowed, in words.</param>
/// <param name="Versions">The versions that look at it, in words.</param>
internal sealed record InspectedPath(string Path, string Allowed, string Versions)
{
    const string Containers = "containers[].";

    public bool IsOfContainers => Path.StartsWith(Containers, StringComparison.Ordinal);

    /// <summary>The fields of a rule, each as the first control that has it says.</summary>
    public static IReadOnlyList<InspectedPath> Of(RuleInfo rule, IEnumerable<Control> controls) =>
        [.. controls.SelectMany(control => Of(rule, control)).DistinctBy(field => field.Path)];

    static IEnumerable<InspectedPath> Of(RuleInfo rule, Control control) => control.Revisions
        .SelectMany(revision => revision.Fields)
        .Where(field => field.Rule == rule)
        .Select(field => field.Path)
        .Distinct()
        .Select(path => Of(rule, path, control));

    static InspectedPath Of(RuleInfo rule, string path, Control control)
    {
        var looks = control.Revisions.Where(revision => FieldAt(revision, rule, path) is not null).ToList();
        var gone = control.Revisions.FirstOrDefault(revision => revision.Since > looks[^1].Since);
        return new(path, AllowedIn(looks, rule, path), gone is null ? Words.From(looks[0].Since) : $"before {gone.Since}");
    }

    static string AllowedIn(List<ControlRevision> looks, RuleInfo rule, string path)
    {
        var newest = FieldAt(looks[^1], rule, path)!;
        if (newest.Allowed.Forbidden.Count > 0)
            return "anything but " + string.Join(", ", newest.Allowed.Forbidden.Select(Code));

        var words = new List<string>();
        if (newest.Allowed.Unset)
            words.Add("unset");
        else if (IsInherited(newest, looks[^1]))
            words.Add("unset where the pod sets it");
        foreach (var value in newest.Allowed.Values)
        {
            var since = looks.First(revision => FieldAt(revision, rule, path)!.Allowed.Values.Contains(value)).Since;
            words.Add(since == looks[0].Since ? Code(value) : $"{Code(value)} ({Words.From(since)})");
        }

        return string.Join(", ", words);
    }

    /// <summary>A revision may have two fields of one path: the stricter counts where nothing else is set.</summary>
    static InspectedField? FieldAt(ControlRevision revision, RuleInfo rule, string path) => revision.Fields
        .Where(field => field.Rule == rule && field.Path == path)
        .OrderBy(field => field.Allowed.Unset)
        .FirstOrDefault();

    static bool IsInherited(InspectedField field, ControlRevision revision) =>
        field.Path.StartsWith(Containers, StringComparison.Ordinal) && revision.Fields.Any(other => other.Path == "spec." + field.Path[Containers.Length..]);

    static string Code(string value) => value.Length == 0 ? "empty" : $"`{value}`";
}
