namespace SecurePods.SchemaTool.Tests;

public sealed class BadInputTests
{
    const string PodSpec = "io.k8s.api.core.v1.PodSpec";

    [Test]
    public void All_problems_are_said_at_once_and_nothing_is_written()
    {
        using var workspace = Workspace.Small();
        workspace.Replace("curated/packages/core.v1", "  image 1.8 default=none", "  image eighteen default=none");
        workspace.Replace("curated/formats", "format=dns1123-label", "length=63");
        var before = workspace.Files();

        var outcome = workspace.Run("--openapi", "missing.json", "--version", "latest");

        Assert.That(outcome, Is.EqualTo(new Outcome(1, "",
            """
            4 problems, nothing was written:
              missing.json: does not exist; give a file or a folder
              schema/curated/packages/core.v1:9: eighteen is neither a version such as 1.36 nor enum, mapKey, default, deprecated, until=
              schema/curated/formats:2: should be TYPE.FIELD format=NAME min=NUMBER max=NUMBER, or KIND name=NAME
              --version: latest is no Kubernetes version; write it as 1.36

            """)));
        Assert.That(workspace.Files(), Is.EqualTo(before));
    }

    [Test]
    public void A_document_that_is_no_json_is_named_with_the_place()
    {
        using var workspace = Workspace.Small();

        Assert.That(Problem(workspace, workspace.Save("a.json", "{\n  \"swagger\": nonsense\n}")), Is.EqualTo("a.json:2:15: is no JSON from here on; fetch the document again"));
    }

    [Test]
    public void A_broken_gzip_is_named()
    {
        using var workspace = Workspace.Small();
        var file = workspace.Save("a.json.gz", "");
        File.WriteAllBytes(file, [0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

        Assert.That(Problem(workspace, file), Does.StartWith("a.json.gz: cannot be read: "));
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{ "paths": { "api/v1": { "serverRelativeURL": "/openapi/v3/api/v1?hash=0" } } }""")]
    public void Json_that_is_no_openapi_document_is_named(string json)
    {
        using var workspace = Workspace.Small();

        Assert.That(Problem(workspace, workspace.Save("a.json", json)), Does.StartWith("a.json: is no OpenAPI document: has neither swagger 2.0 nor openapi 3"));
    }

    [Test]
    public void A_document_without_kinds_is_named()
    {
        using var workspace = Workspace.Small();
        workspace.Document["paths"]!.AsObject().Clear();

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("openapi.json: no kind of Kubernetes is served in v1, v2 or later"));
    }

    [Test]
    public void A_folder_without_documents_is_named()
    {
        using var workspace = Workspace.Small();

        Assert.That(Problem(workspace, Path.GetDirectoryName(workspace.Save("empty/readme.txt", ""))!), Is.EqualTo("empty: holds no file whose name ends in .json or .json.gz"));
    }

    [Test]
    public void A_document_of_version_2_stands_alone()
    {
        using var workspace = Workspace.Small();
        var file = workspace.Save("a.json", workspace.Document.ToJsonString());
        var other = workspace.Save("b.json", """{ "openapi": "3.0.0" }""");

        var outcome = workspace.Run("--openapi", file, other, "--version", "1.36");

        Assert.That(outcome.Error, Does.Contain("a.json: is an OpenAPI v2 document, which is whole by itself"));
    }

    [Test]
    public void A_reference_to_nothing_is_named_with_its_field()
    {
        using var workspace = Workspace.Small();
        workspace.Document["definitions"]!.AsObject().Remove("io.k8s.api.core.v1.Container");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain(
            "openapi.json: io.k8s.api.core.v1.PodSpec.containers: refers to io.k8s.api.core.v1.Container, which no document defines; add the document that does\n"));
    }

    [Test]
    public void A_type_of_a_field_that_the_tool_does_not_know_is_named()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields(PodSpec)["ratio"] = SmallDocument.Json("""{ "type": "number", "format": "float" }""");
        workspace.Document.Fields(PodSpec)["anything"] = SmallDocument.Json("{}");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("io.k8s.api.core.v1.PodSpec.ratio: has the type number with the format float, which the tool does not know")
            .And.Contain("io.k8s.api.core.v1.PodSpec.anything: has the type (none) with the format (none)"));
    }

    [Test]
    public void A_definition_of_unknown_form_is_named()
    {
        using var workspace = Workspace.Small();
        workspace.Document["definitions"]!["io.k8s.api.core.v1.Odd"] = SmallDocument.Json("""{ "oneOf": [{ "type": "integer" }, { "type": "string" }] }""");
        workspace.Document.Fields(PodSpec)["odd"] = SmallDocument.Json("""{ "$ref": "#/definitions/io.k8s.api.core.v1.Odd" }""");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("openapi.json: io.k8s.api.core.v1.Odd: is no object, and the document does not say what else; add a scalar"));
    }

    [Test]
    public void A_definition_that_is_a_map_is_named()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Type("io.k8s.api.core.v1.Container")["additionalProperties"] = SmallDocument.Json("""{ "type": "string" }""");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("openapi.json: io.k8s.api.core.v1.Container: is no object, and the document does not say what else"));
    }

    [Test]
    public void The_version_is_needed_where_the_document_is_silent()
    {
        using var workspace = Workspace.Small();

        var outcome = workspace.Run("--openapi", workspace.Save("a.json", workspace.Document.ToJsonString()));

        Assert.That(outcome.Error, Does.Contain("--version: is needed: the document does not say its Kubernetes version"));
    }

    [Test]
    public void The_version_of_the_document_is_taken_and_not_overruled()
    {
        using var workspace = Workspace.Small();
        workspace.Document["info"]!["version"] = "v1.37.2";
        var file = workspace.Save("a.json", workspace.Document.ToJsonString());

        Assert.That(workspace.Run("--openapi", file, "--version", "1.38").Error, Does.Contain("--version: says 1.38, but the document says 1.37; leave --version out or take the other document"));
        Assert.That(workspace.Run("--openapi", file).Output, Does.StartWith("Kubernetes 1.37: 1 kinds"));
    }

    [Test]
    public void The_schema_does_not_go_back()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields(PodSpec)["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        workspace.Regenerate("1.37");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("--version: 1.36 is older than what schema/curated knows (1.37)"));
    }

    [TestCase("  image 1.8 default=none", "  image 1.8 default=none\n  imagine 1.8\n  imagin", "core.v1:11: imagin is not in the document; correct the name, or remove the line")]
    [TestCase("  image 1.8 default=none", "  image 1.8 enum=Nothing", "core.v1:9: enum=Nothing names no enum of schema/curated/packages")]
    [TestCase("  limits 1.12", "  limits 1.12 enum=RestartPolicy", "core.v1:10: limits has an enum=, but is no string in the document: map<quantity>")]
    [TestCase("  image 1.8 default=none", "  image 1.8 mapKey=RestartPolicy", "core.v1:9: image has a mapKey=, but is no map in the document: string")]
    [TestCase("type PodSpec 1.10", "type PodSpec 1.11", "core.v1:18: restartPolicy is from 1.10, older than its PodSpec from 1.11; date that one 1.10 (it was renamed, perhaps)")]
    [TestCase("type PodSpec 1.10", "type PodSpec 1.10 view=Pot", "core.v1:17: view=Pot names no type")]
    [TestCase("  restartPolicy 1.10 enum=RestartPolicy", "  restartPolicy 1.10", "core.v1:3: no field has enum=RestartPolicy or mapKey=RestartPolicy; give it to the field, or remove the enum")]
    [TestCase("1.8 closed", "1.8 closed open", "core.v1:3: the enum RestartPolicy should be either open or closed")]
    [TestCase("  Never 1.20", "  Never 1.20\n  Never 1.21", "core.v1:6: Never is in RestartPolicy twice")]
    [TestCase("  Never 1.20", "  \"\" 1.20", "core.v1:5: the value \"\" gives no C# name; add name=")]
    [TestCase("type PodSpec 1.10", "sort PodSpec 1.10", "core.v1:17: should begin with enum, type or union and a name")]
    [TestCase("type PodSpec 1.10", "type Pod 1.10", "core.v1:17: Pod is here twice")]
    [TestCase("enum RestartPolicy 1.8 closed", "  Lost 1.8", "core.v1:3: belongs to no enum, type or union above")]
    [TestCase("type Pod 1.8", "enum Pod 1.8 open", "core.v1:13: Pod is a type in the document, no enum")]
    public void A_wrong_line_of_a_package_is_named(string line, string wrong, string problem)
    {
        using var workspace = Workspace.Small();
        workspace.Replace("curated/packages/core.v1", line + "\n", wrong + "\n");

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("  schema/curated/packages/" + problem));
    }

    [TestCase("formats", "core/v1.Pod name=a\ncore/v1.Pod name=b\n", "formats:2: core/v1.Pod is here twice")]
    [TestCase("formats", "core/v1.Pot name=a\nnonsense format=a\ncore/v1.Pod.spex format=a\n", "formats:1: core/v1.Pot is no field and no kind; correct the name, or remove the line")]
    [TestCase("formats", "core/v1.Container.name min=low\n", "formats:1: should be TYPE.FIELD format=NAME min=NUMBER max=NUMBER, or KIND name=NAME")]
    [TestCase("formats", "core/v1.Container.name name=a\n", "formats:1: name= is for kinds; format=, min= and max= are for fields")]
    [TestCase("formats", "core/v1.Container name=a\n", "formats:1: core/v1.Container is no field and no kind; correct the name, or remove the line")]
    [TestCase("formats", "core/v1.Pod format=a\n", "formats:1: name= is for kinds; format=, min= and max= are for fields")]
    [TestCase("namespaces", "core Core\ncore Kern\nmeta Meta Data\n", "namespaces:2: core is here twice")]
    [TestCase("packages/core-v1", "", "packages/core-v1: is not named as a package, such as core.v1; rename or remove it")]
    public void A_wrong_line_of_another_file_is_named(string file, string text, string problem)
    {
        using var workspace = Workspace.Small();
        workspace.Put("curated/" + file, text);

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("  schema/curated/" + problem));
    }

    [Test]
    public void A_missing_curated_file_is_named()
    {
        using var workspace = Workspace.Small();
        File.Delete(Path.Combine(workspace.Schema, "curated", "scalars"));

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("schema/curated/scalars: is missing; take it from the repository"));
    }

    [Test]
    public void A_schema_folder_without_curated_facts_is_named()
    {
        using var workspace = Workspace.Small();
        Directory.Delete(Path.Combine(workspace.Schema, "curated"), recursive: true);

        Assert.That(workspace.Regenerate("1.36").Error, Does.Contain("schema: holds no folder curated; give the repository's schema folder as --schema"));
    }

    [Test]
    public void A_file_that_cannot_be_written_leaves_all_as_it_was()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields(PodSpec)["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        Directory.CreateDirectory(Path.Combine(workspace.Schema, "kubernetes", "meta.v1.schema.unfinished"));
        var before = workspace.Files();

        var outcome = workspace.Regenerate("1.37");

        Assert.That(outcome.Error, Does.Contain("(the schema could not be written)"));
        Assert.That(workspace.Files(), Is.EqualTo(before));
    }

    /// <summary>The one problem of a document.</summary>
    static string Problem(Workspace workspace, string document)
    {
        var problems = workspace.Run("--openapi", document, "--version", "1.36").Error.Split('\n');
        return problems.First(line => line.StartsWith("  ", StringComparison.Ordinal)).Trim();
    }
}
