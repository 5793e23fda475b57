using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;
using SecurePods.SchemaTool.Output;

namespace SecurePods.SchemaTool;

/// <summary>Makes the schema anew: documents and curated facts in, schema and the facts carried forward out.</summary>
internal sealed class Regeneration(SchemaFolder folder, TextWriter output)
{
    public void Run(IReadOnlyList<string> openApi, string? version)
    {
        var problems = new Problems();
        var api = OpenApiSet.Join(OpenApiFiles.Read(openApi, problems), problems);
        var facts = CuratedFacts.Read(folder, problems);
        var release = Release(api, version, facts, problems);
        problems.ThrowIfAny();

        var types = ApiTypes.Of(api, facts.Scalars.Words, problems).ToDictionary(type => type.Name);
        var carried = new History(types, release, problems).Carry(facts);
        new CuratedChecks(carried, types, problems).Run();
        problems.ThrowIfAny();

        var before = Directory.Exists(folder.Kubernetes) ? Directory.GetFiles(folder.Kubernetes, "*.schema") : [];
        var after = new SchemaWriter(carried, types, release).Files()
            .ToDictionary(file => Path.Combine(folder.Kubernetes, SchemaName.FileOf(file.Package) + ".schema"), file => file.Text);
        string[] changes = before.Length == 0 ? [] : [.. SchemaChanges.Between(before.Select(File.ReadAllText), after.Values)];
        var written = Write(before, after, carried);
        new Report(folder, output).Write(release, types.Values, changes, Advice.About(facts, carried, types), written);
    }

    /// <summary>The command line decides where the document is silent; where both speak, they must agree.</summary>
    static KubernetesRelease Release(OpenApiSet api, string? version, CuratedFacts facts, Problems problems)
    {
        if (version is null && api.Release is null)
            problems.Add("--version", "is needed: the document does not say its Kubernetes version");
        else if (version is not null && !KubernetesRelease.TryParse(version, out _))
            problems.Add("--version", $"{version} is no Kubernetes version; write it as 1.36");

        var release = KubernetesRelease.TryParse(version, out var given) ? given : api.Release ?? default;
        if (api.Release is { } stated && stated != release)
            problems.Add("--version", $"says {release}, but the document says {stated}; leave --version out or take the other document");

        var newest = facts.Blocks.SelectMany(block => block.Members.Prepend(block.Heading)).Max(entry => entry.Since);
        if (release != default && release < newest)
            problems.Add("--version", $"{release} is older than what schema/curated knows ({newest}): the schema only goes forward; to go back, take the files from Git");
        return release;
    }

    IReadOnlyCollection<string> Write(string[] before, Dictionary<string, string> after, CuratedFacts carried)
    {
        var files = new FileSet();
        foreach (var (path, text) in after)
            files.Write(path, text);
        foreach (var path in before.Except(after.Keys))
            files.Delete(path);
        foreach (var package in carried.Packages.Values)
            files.Write(Path.Combine(folder.Packages, SchemaName.FileOf(package.Name)), package.Render());
        files.Write(Path.Combine(folder.Curated, "namespaces"), carried.Namespaces.Render());
        return files.Commit();
    }
}
