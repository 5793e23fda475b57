using System.Text.RegularExpressions;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Docs;

/// <summary>Paths as the catalogue writes them: from the pod, or from any of its containers.</summary>
static partial class PodPath
{
    /// <summary>The schema's name of the field at the end of a path: <c>core/v1.Capabilities.add</c> of <c>containers[].securityContext.capabilities.add[]</c>.</summary>
    public static string FieldAt(string path)
    {
        var owner = path.StartsWith("containers[]", StringComparison.Ordinal) ? "core/v1.PodSpec" : "core/v1.Pod";
        var name = owner;
        foreach (var step in Brackets().Replace(path, "").Split('.'))
        {
            name = $"{owner}.{step}";
            var field = Repository.Schema.Type(owner)?.Field(step) ?? throw new ArgumentException($"there is no {name}", nameof(path));
            owner = field.Type.Innermost.Name ?? "";
        }

        return name;
    }

    [GeneratedRegex("\\[[^\\]]*\\]")]
    private static partial Regex Brackets();
}
