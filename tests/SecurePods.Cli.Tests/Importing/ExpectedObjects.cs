using SecurePods.Cli.Importing.Objects;
using SecurePods.Cli.Input;
using SecurePods.Reading;
using SecurePods.Validation;
using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Cli.Tests.Importing;

using Node = Views.Node;

/// <summary>The objects that a file's C# is to make, found without the builders: by the reader, and by the secure defaults on trees.</summary>
static class ExpectedObjects
{
    /// <summary>The objects that Kubernetes would take, as trees.</summary>
    public static IReadOnlyList<Node> Of(InputFile file, bool isFaithful)
    {
        using var stream = file.Open();
        return [.. ManifestReader.Read(stream, file.Path).ToList().Select(document => Of(document, isFaithful)).OfType<Node>()];
    }

    static Node? Of(ManifestDocument document, bool isFaithful)
    {
        var problems = new List<ReadProblem>();
        if (ManifestReading.Read(document, ReadMode.Lenient, problems) is not { } manifest || problems.Exists(problem => !problem.IsUnknownValue) || ManifestValidator.Validate(manifest).Count > 0)
            return null;
        var tree = Tree.Of(manifest, Node.Absent);
        if (isFaithful || manifest.ViewedPod is null)
            return tree;
        var path = manifest.PodPath.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var pod = Tree.At(tree, path);
        return pod.Kind == NodeKind.Object ? Tree.Replaced(tree, path, SecureDefaults.Apply(pod)) : tree;
    }
}
