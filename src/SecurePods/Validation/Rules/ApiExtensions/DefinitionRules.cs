using SecurePods.Validation;

namespace SecurePods.ApiExtensions.V1;

public sealed partial record CustomResourceDefinition
{
    partial void Check(Problems problems)
    {
        if (Metadata?.Name is { Length: > 0 } name && !IsNameOf(Spec, name))
            problems.Add("metadata.name", name, $"must be spec.names.plural and spec.group, {Spec?.Names?.Plural}.{Spec?.Group}");
    }

    static bool IsNameOf(CustomResourceDefinitionSpec? spec, string name)
        => spec is { Names.Plural: { } plural, Group: { } group }
            && name.Length == plural.Length + 1 + group.Length
            && name.StartsWith(plural, StringComparison.Ordinal)
            && name[plural.Length] == '.'
            && name.EndsWith(group, StringComparison.Ordinal);
}
