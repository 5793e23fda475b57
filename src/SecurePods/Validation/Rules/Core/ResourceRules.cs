using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>The resources of a container or of a whole pod: names, amounts, and requests against limits.</summary>
internal static class ResourceRules
{
    public static void CheckContainer(ResourceRequirements? resources, Problems problems)
        => Check(resources, ResourceNames.OfContainer, problems);

    public static void CheckPod(ResourceRequirements? resources, Problems problems)
        => Check(resources, ResourceNames.OfPod, problems);

    /// <summary>A list of amounts that stands for itself, as a pod's overhead does.</summary>
    public static void CheckAmounts(string field, ValueMap<Quantity>? amounts, Func<string, string?> nameFormat, Problems problems)
    {
        problems.Keys(field, amounts, nameFormat);
        QuantityRules.NotNegative(field, amounts, problems);
        for (var i = 0; i < amounts?.Count; i++)
            if (ResourceNames.IsExtended(amounts.KeyAt(i)) && QuantityRules.TryRead(amounts.ValueAt(i), out var amount) && !amount.IsWhole)
                problems.AddEntry(field, amounts.KeyAt(i), amounts.ValueAt(i), RuleTexts.Whole);
    }

    static void Check(ResourceRequirements? resources, Func<string, string?> nameFormat, Problems problems)
    {
        if (resources is null)
            return;

        problems.Enter("resources");
        CheckAmounts("limits", resources.Limits, nameFormat, problems);
        CheckAmounts("requests", resources.Requests, nameFormat, problems);
        for (var i = 0; i < resources.Requests?.Count; i++)
            CheckRequest(resources.Requests.KeyAt(i), resources.Requests.ValueAt(i), resources.Limits, problems);
        problems.Exit();
    }

    static void CheckRequest(string name, Quantity request, ValueMap<Quantity>? limits, Problems problems)
    {
        var isFixed = ResourceNames.IsExtended(name) || ResourceNames.IsHugePages(name);
        if (limits is null || !limits.TryGetValue(name, out var limit))
        {
            if (isFixed)
                problems.AddEntry("limits", name, null, "must be given and equal the request: the resource cannot be overcommitted");
            return;
        }

        if (request == limit || !QuantityRules.TryRead(request, out var requested) || !QuantityRules.TryRead(limit, out var allowed))
            return;
        if (isFixed && requested.InThousandths != allowed.InThousandths)
            problems.AddEntry("requests", name, request, $"must equal the limit, {limit}: the resource cannot be overcommitted");
        else if (!isFixed && requested.Exceeds(allowed))
            problems.AddEntry("requests", name, request, $"must be at most the limit, {limit}");
    }
}
