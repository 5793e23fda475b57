using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>
/// The fields that <c>Create</c> fills in where nothing is set, and whose records remember whether it did. The values and conditions are
/// the library's: it fills a field by the method that its record gets here, so a default for another field does not compile.
/// </summary>
sealed class FillableFields
{
    static readonly string[] Paths =
    [
        "spec.securityContext.runAsNonRoot",
        "spec.securityContext.seccompProfile.type",
        "spec.automountServiceAccountToken",
        "spec.restartPolicy",
        "containers[].securityContext.allowPrivilegeEscalation",
        "containers[].securityContext.capabilities.drop",
        "containers[].securityContext.readOnlyRootFilesystem",
    ];

    readonly Dictionary<string, List<FillableField>> _byType = new(StringComparer.Ordinal);

    public FillableFields(SchemaSet schema)
    {
        foreach (var path in Paths)
        {
            var steps = path.Split('.');
            var type = schema.Type(steps[0] == "spec" ? "core/v1.PodSpec" : "core/v1.Container");
            foreach (var step in steps.Skip(1).Take(steps.Length - 2))
                type = schema.Type(type?.Field(step)?.Type.Name);
            if (type?.Field(steps[steps.Length - 1]) is null)
                continue;
            if (!_byType.TryGetValue(type.Name, out var fields))
                _byType.Add(type.Name, fields = []);
            fields.Add(new(steps[steps.Length - 1], path, fields.Count));
        }
    }

    public bool Any(TypeSpec type) => _byType.ContainsKey(type.Name);

    public FillableField? Of(TypeSpec type, FieldSpec field) =>
        _byType.TryGetValue(type.Name, out var fields) ? fields.FirstOrDefault(fillable => fillable.Name == field.Name) : null;
}

/// <summary>A field that may be filled in.</summary>
/// <param name="Name">The field.</param>
/// <param name="Path">Its path from the pod.</param>
/// <param name="Place">Its place among the fillable fields of its type.</param>
sealed record FillableField(string Name, string Path, int Place);
