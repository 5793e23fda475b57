namespace SecurePods.SchemaTool.Tests;

public sealed class SmallSchemaTests
{
    [Test]
    public void A_package_has_enums_then_types_with_fields_in_curated_order()
    {
        using var workspace = Workspace.Small();

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Is.EqualTo(
            """
            # Facts about the Kubernetes API, written by tools/SecurePods.SchemaTool; edit schema/curated instead.
            kubernetes 1.36
            package core/v1 namespace=Core.V1 apiVersion=v1

            enum RestartPolicy closed
              Always
              Never since=1.20

            type Container
              name string required format=dns1123-label
              image string default=none
              limits map<quantity> since=1.12

            kind Pod scope=Namespaced plural=pods status name=dns1123-subdomain
              metadata meta/v1.ObjectMeta
              spec PodSpec

            type PodSpec since=1.10
              restartPolicy RestartPolicy
              hostNetwork bool since=1.11 deprecated
              containers list<Container> required keys=name

            """));
    }

    [Test]
    public void A_package_without_kinds_has_no_apiVersion()
    {
        using var workspace = Workspace.Small();

        Assert.That(workspace.Read("kubernetes/meta.v1.schema"), Does.Contain("package meta/v1 namespace=Meta.V1\n"));
    }

    [Test]
    public void Alpha_kinds_and_types_of_status_are_left_out()
    {
        using var workspace = Workspace.Small();

        Assert.That(string.Concat(workspace.Files().Values), Does.Not.Contain("Toy").And.Not.Contain("PodStatus").And.Not.Contain("\n  status"));
    }

    [Test]
    public void A_kind_that_no_namespaced_path_serves_is_of_the_cluster()
    {
        using var workspace = Workspace.Small();
        workspace.Document["paths"]!.AsObject().Remove("/api/v1/namespaces/{namespace}/pods");

        workspace.Regenerate("1.36");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("kind Pod scope=Cluster plural=pods"));
    }

    [Test]
    public void A_kind_served_only_below_others_has_no_plural()
    {
        using var workspace = Workspace.Small();
        var paths = workspace.Document["paths"]!.AsObject();
        var operations = paths["/api/v1/pods"]!.DeepClone();
        paths.Clear();
        paths["/api/v1/namespaces/{namespace}/services/{name}/pod"] = operations;

        workspace.Regenerate("1.36");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("kind Pod scope=Namespaced status name="));
    }

    [Test]
    public void Custom_resources_of_a_cluster_are_left_out()
    {
        using var workspace = Workspace.Small();
        workspace.Document["definitions"]!["com.example.v1.Car"] = SmallDocument.Json(
            """{ "type": "object", "x-kubernetes-group-version-kind": [{ "group": "example.com", "version": "v1", "kind": "Car" }] }""");
        workspace.Document["paths"]!["/apis/example.com/v1/cars"] = SmallDocument.Json(
            """{ "get": { "x-kubernetes-group-version-kind": { "group": "example.com", "version": "v1", "kind": "Car" } } }""");

        var outcome = workspace.Regenerate("1.36");

        Assert.That(outcome.Output, Does.Contain("Nothing written"));
    }

    [Test]
    public void A_union_states_its_forms_and_a_text_without_letters_its_name()
    {
        using var workspace = Workspace.Small();
        workspace.Document["definitions"]!["io.k8s.api.core.v1.PodOrList"] = SmallDocument.Json("{}");
        workspace.Document.Fields("io.k8s.api.core.v1.PodSpec")["other"] = SmallDocument.Json("""{ "$ref": "#/definitions/io.k8s.api.core.v1.PodOrList" }""");
        workspace.Replace("curated/packages/core.v1", "  Never 1.20\n", "  Never 1.20\n  \"*\" 1.21 name=All\n  \"two words\" 1.8\n\nunion PodOrList 1.30\n  Pod\n  list<Pod>\n");

        workspace.Regenerate("1.36");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("union PodOrList since=1.30\n  Pod\n  list<Pod>\n").And.Contain("  * name=All since=1.21\n  \"two words\"\n"));
    }

    [Test]
    public void Views_and_keys_of_maps_and_values_in_lists_are_curated()
    {
        using var workspace = Workspace.Small();
        workspace.Document.Fields("io.k8s.api.core.v1.Container")["args"] =
            SmallDocument.Json("""{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "set" }""");
        workspace.Replace("curated/packages/core.v1", "type PodSpec 1.10\n", "type PodSpec 1.10 view=Pod\n");
        workspace.Replace("curated/packages/core.v1", "  limits 1.12\n", "  limits 1.12 mapKey=RestartPolicy\n  args 1.8 enum=core/v1.RestartPolicy\n");

        workspace.Regenerate("1.36");

        Assert.That(workspace.Read("kubernetes/core.v1.schema"), Does.Contain("type PodSpec since=1.10 view=Pod\n")
            .And.Contain("  limits map<quantity> mapKey=RestartPolicy since=1.12\n  args list<RestartPolicy> set\n"));
    }
}
