using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Output;

/// <summary>Says what a run found and did.</summary>
internal sealed class Report(SchemaFolder folder, TextWriter output)
{
    public void Write(
        KubernetesRelease release,
        IReadOnlyCollection<ApiType> types,
        IReadOnlyCollection<string> changes,
        IEnumerable<string> advice,
        IReadOnlyCollection<string> written)
    {
        output.WriteLine($"Kubernetes {release}: {types.Count(type => type.Kind is not null)} kinds, {types.Count} types, {types.Sum(type => type.Fields.Count)} fields.");
        foreach (var change in changes)
            output.WriteLine(change);
        foreach (var line in advice)
            output.WriteLine($"look at  {line}");
        foreach (var file in written)
            output.WriteLine($"{(File.Exists(file) ? "wrote   " : "deleted ")} {folder.Show(file)}");
        if (written.Count == 0)
            output.WriteLine("Nothing written: the schema says this already.");
    }
}
