namespace SecurePods.SchemaTool.Tests;

public sealed class NextVersionTests
{
    const string Container = "io.k8s.api.core.v1.Container";

    [Test]
    public void A_new_field_goes_last_and_is_dated_with_the_documents_version()
    {
        using var workspace = Workspace.Small();
        var before = workspace.Files();
        workspace.Document.Fields(Container)["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        workspace.Document.Fields(Container)["args"] = SmallDocument.Json("""{ "type": "array", "items": { "type": "string" } }""");

        var outcome = workspace.Regenerate("1.37");

        Assert.That(Diff.Of(before, workspace.Files()), Is.EqualTo(
            """
            curated/packages/core.v1
            +  args 1.37
            +  tty 1.37
            kubernetes/core.v1.schema
            -kubernetes 1.36
            +kubernetes 1.37
            +  args list<string> since=1.37
            +  tty bool since=1.37
            kubernetes/meta.v1.schema
            -kubernetes 1.36
            +kubernetes 1.37

            """));
        Assert.That(outcome.Output, Does.Contain("new      core/v1.Container.args  list<string> since=1.37\n")
            .And.Contain("look at  core/v1.Container.tty is last of its type: move it to its place in schema/curated/packages/core.v1\n"));
    }

    [Test]
    public void A_new_kind_in_a_new_group_comes_with_its_types()
    {
        using var workspace = Workspace.Small();
        var before = workspace.Files();
        Toys.Add(workspace.Document, "Ball");

        var outcome = workspace.Regenerate("1.37");

        Assert.That(Diff.Of(before, workspace.Files()), Is.EqualTo(
            """
            curated/namespaces
            +toys Toys
            curated/packages/toys.v1
            +# Curated facts about toys/v1, in the order of the API reference. How to read and edit this file: schema/README.md.
            +
            +type Ball 1.37
            +  metadata 1.37
            +  spec 1.37
            +
            +type BallSpec 1.37
            +  size 1.37
            kubernetes/core.v1.schema
            -kubernetes 1.36
            +kubernetes 1.37
            kubernetes/meta.v1.schema
            -kubernetes 1.36
            +kubernetes 1.37
            kubernetes/toys.v1.schema
            +# Facts about the Kubernetes API, written by tools/SecurePods.SchemaTool; edit schema/curated instead.
            +kubernetes 1.37
            +package toys/v1 namespace=Toys.V1 apiVersion=toys.k8s.io/v1
            +
            +kind Ball scope=Cluster plural=balls since=1.37
            +  metadata meta/v1.ObjectMeta
            +  spec BallSpec
            +
            +type BallSpec since=1.37
            +  size int32

            """));
        Assert.That(outcome.Output, Does.Contain("new      toys/v1.Ball  kind scope=Cluster plural=balls since=1.37\n").And.Contain("look at  the group toys is new: is Toys its C# name?"));
    }

    [Test]
    public void A_curated_value_without_a_date_is_dated_with_the_documents_version()
    {
        using var workspace = Workspace.Small();
        workspace.Replace("curated/packages/core.v1", "  Never 1.20\n", "  Never 1.20\n  OnFailure\n");
        var before = workspace.Files();

        workspace.Regenerate("1.37");

        Assert.That(Diff.Of(before, workspace.Files()), Does.StartWith("curated/packages/core.v1\n-  OnFailure\n+  OnFailure 1.37\n")
            .And.Contain("+  OnFailure since=1.37\n"));
    }

    [Test]
    public void A_value_that_only_the_document_lists_joins_its_enum()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields("io.k8s.api.core.v1.PodSpec")["restartPolicy"] = SmallDocument.Json("""{ "type": "string", "enum": ["Always", "Never", "OnFailure"] }""");

        workspace.Regenerate("1.37");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("enum RestartPolicy closed\n  Always\n  Never since=1.20\n  OnFailure since=1.37\n"));
    }

    [Test]
    public void Values_of_a_field_without_an_enum_are_pointed_out()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields(Container)["image"] = SmallDocument.Json("""{ "type": "string", "enum": ["a", "b"] }""");

        Assert.That(workspace.Regenerate("1.36").Output, Does.Contain("look at  core/v1.Container.image takes one of a, b: give it an enum="));
    }

    [Test]
    public void A_vanished_field_is_reported_and_remembered()
    {
        using var workspace = Workspace.Small();
        var before = workspace.Files();
        workspace.Document.Fields(Container).Remove("limits");

        var outcome = workspace.Regenerate("1.37");

        Assert.That(outcome.Output, Does.Contain("gone     core/v1.Container.limits  map<quantity> since=1.12\n"));
        Assert.That(Diff.Of(before, workspace.Files()), Does.StartWith(
            """
            curated/packages/core.v1
            -  limits 1.12
            +  limits 1.12 until=1.36
            kubernetes/core.v1.schema
            -kubernetes 1.36
            +kubernetes 1.37
            -  limits map<quantity> since=1.12

            """));
    }

    [Test]
    public void A_field_that_comes_back_keeps_its_date()
    {
        using var workspace = Workspace.Small();
        var before = workspace.Read("kubernetes/core.v1.schema");
        var limits = workspace.Document.Fields(Container)["limits"]!.DeepClone();
        workspace.Document.Fields(Container).Remove("limits");
        workspace.Regenerate("1.37");
        workspace.Document.Fields(Container)["limits"] = limits;

        workspace.Regenerate("1.38");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Is.EqualTo(before.Replace("kubernetes 1.36", "kubernetes 1.38", StringComparison.Ordinal)));
    }

    [Test]
    public void What_came_and_went_before_the_release_leaves_no_trace()
    {
        using var workspace = Workspace.Small();
        workspace.Regenerate("1.37");
        var before = workspace.Files();
        workspace.Document.Fields(Container)["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        workspace.Regenerate("1.37");
        workspace.Document.Fields(Container).Remove("tty");

        workspace.Regenerate("1.37");

        Assert.That(workspace.Files(), Is.EqualTo(before));
    }

    [Test]
    public void A_vanished_kind_is_reported_and_remembered_with_its_types()
    {
        using var workspace = Workspace.Small();
        Toys.Add(workspace.Document, "Ball");
        Toys.Add(workspace.Document, "Doll");
        workspace.Regenerate("1.37");
        workspace.Document["paths"]!.AsObject().Remove("/apis/toys.k8s.io/v1/balls");

        var outcome = workspace.Regenerate("1.39");

        Assert.That(outcome.Output, Does.Contain("gone     toys/v1.Ball  kind scope=Cluster plural=balls since=1.37\n").And.Contain("gone     toys/v1.BallSpec.size  int32\n"));
        Assert.That(workspace.Read("curated/packages/toys.v1"), Does.Contain("type Ball 1.37 until=1.38\n  metadata 1.37\n").And.Contain("type Doll 1.37\n"));
    }

    [Test]
    public void A_whole_package_is_dropped_only_with_its_curated_file()
    {
        using var workspace = Workspace.Small();
        Toys.Add(workspace.Document, "Ball");
        workspace.Regenerate("1.37");
        workspace.Document["paths"]!.AsObject().Remove("/apis/toys.k8s.io/v1/balls");

        Assert.That(workspace.Regenerate("1.38").Error, Does.Contain(
            "schema/curated/packages/toys.v1: no document has a type of toys/v1; add the document that does or, if Kubernetes dropped it, remove this file\n"));
        File.Delete(Path.Combine(workspace.Schema, "curated", "packages", "toys.v1"));
        Assert.That(workspace.Regenerate("1.38").Output, Does.Contain("deleted  schema/kubernetes/toys.v1.schema\n"));
    }

    [Test]
    public void A_type_of_an_alpha_version_that_a_stable_type_reaches_is_in()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields(Container)["toy"] = SmallDocument.Json("""{ "$ref": "#/definitions/io.k8s.api.core.v1alpha1.Toy" }""");

        workspace.Regenerate("1.37");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("  toy core/v1alpha1.Toy since=1.37\n"));
        Assert.That(workspace.Read("kubernetes/core.v1alpha1.schema"), Does.Contain("package core/v1alpha1 namespace=Core.V1alpha1\n\ntype Toy since=1.37\n  spec object\n"));
    }

    [Test]
    public void Comments_and_order_of_curated_files_are_kept()
    {
        using var workspace = Workspace.Small();
        workspace.Replace("curated/packages/core.v1", "  image 1.8 default=none\n", "  # What runs.\n  image 1.8 default=none\n");
        workspace.Put("curated/packages/core.v1", workspace.Read("curated/packages/core.v1") + "\n# The end.\n");
        workspace.Document.Fields(Container)["tty"] = SmallDocument.Json("""{ "type": "boolean" }""");
        var expected = workspace.Read("curated/packages/core.v1").Replace("  limits 1.12\n", "  limits 1.12\n  tty 1.37\n", StringComparison.Ordinal);

        workspace.Regenerate("1.37");

        Assert.That(workspace.Read("curated/packages/core.v1"), Is.EqualTo(expected));
    }
}
