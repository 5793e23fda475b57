namespace SecurePods.SchemaTool.Tests;

public sealed class RegenerationTests
{
    [Test]
    public void The_committed_schema_is_what_the_tool_makes_byte_for_byte()
    {
        var document = Repository.Document;
        using var workspace = Workspace.OfRepository();
        var committed = workspace.Files();
        Directory.Delete(Path.Combine(workspace.Schema, "kubernetes"), recursive: true);

        var outcome = workspace.Run("--openapi", document, "--version", "1.36");

        Assert.That(outcome.Error, Is.Empty);
        Assert.That(Diff.Of(committed, workspace.Files()), Is.Empty);
        Assert.That(workspace.Files(), Is.EqualTo(committed));
    }

    [Test]
    public void The_documents_of_openapi_v3_give_the_same()
    {
        var documents = V3.Of(Repository.ReadDocument());
        using var workspace = Workspace.OfRepository();
        var committed = workspace.Files();
        Directory.Delete(Path.Combine(workspace.Schema, "kubernetes"), recursive: true);
        foreach (var (name, document) in documents)
            workspace.Save("v3/" + name, document.ToJsonString());

        var outcome = workspace.Run("--openapi", Path.Combine(workspace.Schema, "..", "v3"));

        Assert.That(documents, Has.Count.GreaterThan(30));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(workspace.Files(), Is.EqualTo(committed));
    }

    [Test]
    public void Files_that_need_no_change_are_not_touched()
    {
        using var workspace = Workspace.Small();
        var file = Path.Combine(workspace.Schema, "kubernetes", "meta.v1.schema");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        workspace.Document.Fields("io.k8s.api.core.v1.Container")["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        var outcome = workspace.Regenerate("1.36");

        Assert.That(outcome.Output, Does.EndWith("wrote    schema/curated/packages/core.v1\nwrote    schema/kubernetes/core.v1.schema\n"));
        Assert.That(File.GetLastWriteTimeUtc(file), Is.EqualTo(DateTime.UnixEpoch));
    }

    [Test]
    public void Documents_that_disagree_about_a_type_are_named()
    {
        using var workspace = Workspace.Small();
        var documents = V3.Of(workspace.Document);
        var other = (System.Text.Json.Nodes.JsonObject)documents["api__v1_openapi.json"].DeepClone();
        other["components"]!["schemas"]!["io.k8s.api.core.v1.Container"]!["required"]![0] = "image";
        other["components"]!["schemas"]!["io.k8s.api.core.v1.PodSpec"]!["description"] = "prose does not count";
        var first = workspace.Save("a.json", documents["api__v1_openapi.json"].ToJsonString());
        var second = workspace.Save("b.json", other.ToJsonString());

        var outcome = workspace.Run("--openapi", first, "--openapi", second);

        Assert.That(outcome.Error, Is.EqualTo(
            "1 problem, nothing was written:\n  b.json: io.k8s.api.core.v1.Container: is another than in a.json; leave out the document that is not of this Kubernetes version or not Kubernetes' own\n"
                .Replace("a.json;", first + ";", StringComparison.Ordinal)
                .Replace(Path.GetDirectoryName(first) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
    }

    [Test]
    public void The_schema_folder_is_found_from_anywhere_in_the_repository()
    {
        Assert.That(Input.SchemaFolder.Find(null, TestContext.CurrentContext.TestDirectory).Path, Is.EqualTo(Repository.Schema));
    }

    [Test]
    public void Outside_a_repository_the_schema_folder_must_be_given()
    {
        Assert.That(() => Input.SchemaFolder.Find(null, Path.GetTempPath()), Throws.TypeOf<Input.InputException>().With.Message.Contains("give --schema FOLDER"));
    }
}
