using SecurePods.ApiExtensions.V1;
using SecurePods.ApiRegistration.V1;
using SecurePods.Apps.V1;
using SecurePods.Authorization.V1;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;
using SecurePods.Networking.V1;
using SecurePods.Rbac.V1;

namespace SecurePods.Tests.Validation;

public class ObjectMetadataTests
{
    static readonly string A63 = new('a', 63);

    [Test]
    public void An_object_needs_a_name_or_the_beginning_of_one()
    {
        Judged.Refused(new ConfigMap(), "metadata.name", "must be given, or else generateName");
        Judged.Refused(Config(new() { Name = "" }), "metadata.name", "must be given");
        Judged.Taken(Config(new() { GenerateName = "a-" }));
    }

    [Test]
    public void A_review_and_a_limit_range_need_no_name()
    {
        Judged.Taken(new SelfSubjectAccessReview());
        Judged.Taken(new LimitRange());
    }

    [Test]
    public void Most_kinds_take_a_subdomain_as_name()
    {
        Judged.Taken(Config(new() { Name = "a.b" }));
        Judged.Refused(Config(new() { Name = "system:a" }), "metadata.name", "RFC 1123 subdomain");
    }

    [Test]
    public void Services_namespaces_and_stateful_sets_take_a_label_as_name()
    {
        Judged.Taken(new Namespace { Metadata = new() { Name = "1a" } });
        Judged.Refused(new Namespace { Metadata = new() { Name = "a.b" } }, "metadata.name", "RFC 1123 label");
        Judged.Refused(Valid.Service(new ServicePort { Port = 80 }) with { Metadata = new() { Name = "a.b" } }, "metadata.name", "RFC 1123 label");
        Judged.Refused(Valid.StatefulSet(Valid.PodSpec) with { Metadata = new() { Name = "a.b" } }, "metadata.name", "RFC 1123 label");
    }

    [Test]
    public void Rbac_takes_any_part_of_a_url_as_name()
    {
        Judged.Taken(new ClusterRole { Metadata = new() { Name = "system:node proxy_A" } });
        Judged.Refused(new ClusterRole { Metadata = new() { Name = "a/b" } }, "metadata.name", "part of a URL");
    }

    [Test]
    public void An_address_is_named_by_itself()
    {
        Judged.Taken(new IPAddress { Metadata = new() { Name = "2001:db8::1" }, Spec = new() { ParentRef = new() } });
        Judged.Refused(new IPAddress { Metadata = new() { Name = "2001:DB8::1" } }, "metadata.name", "canonical");
    }

    [Test]
    public void A_definition_is_named_by_plural_and_group()
    {
        var definition = new CustomResourceDefinition { Spec = new() { Group = "example.com", Names = new() { Plural = "widgets" } } };
        Judged.Taken(definition with { Metadata = new() { Name = "widgets.example.com" } });
        Judged.Refused(definition with { Metadata = new() { Name = "widget.example.com" } }, "metadata.name", "widgets.example.com");
    }

    [Test]
    public void An_api_service_is_named_by_version_and_group()
    {
        var service = new APIService { Spec = new() { Version = "v1", Group = "example.com" } };
        Judged.Taken(service with { Metadata = new() { Name = "v1.example.com" } });
        Judged.Refused(service with { Metadata = new() { Name = "v2.example.com" } }, "metadata.name", "v1.example.com");
    }

    [TestCase("web-")]
    [TestCase("web")]
    public void A_generated_name_begins_as_a_name(string prefix) => Judged.Taken(Config(new() { GenerateName = prefix }));

    [TestCase("Web-")]
    [TestCase("-")]
    [TestCase("--")]
    [TestCase("a.")]
    [TestCase("a.-")]
    public void A_generated_name_may_not_begin_otherwise(string prefix)
        => Judged.Refused(Config(new() { GenerateName = prefix }), "metadata.generateName", "as the beginning of a name must be");

    [Test]
    public void The_server_cuts_a_prefix_so_that_the_name_stays_short()
    {
        Judged.Taken(new Namespace { Metadata = new() { GenerateName = A63 } });
        Judged.Refused(new Namespace { Metadata = new() { GenerateName = A63 + "a" } }, "metadata.generateName", "63 bytes");
    }

    [Test]
    public void Dots_are_a_beginning_where_any_part_of_a_url_is_a_name()
        => Judged.Taken(new ClusterRole { Metadata = new() { GenerateName = ".." } });

    [Test]
    public void A_namespace_is_a_label()
    {
        Judged.Taken(Config(new() { Name = "a", Namespace = "shop-1" }));
        Judged.Refused(Config(new() { Name = "a", Namespace = "a.b" }), "metadata.namespace", "RFC 1123 label");
    }

    [Test]
    public void The_namespace_of_what_has_none_is_not_looked_at()
        => Judged.Taken(new ClusterRole { Metadata = new() { Name = "a", Namespace = "A_" } });

    [Test]
    public void Labels_have_qualified_names_and_short_values()
    {
        Judged.Taken(Config(new() { Name = "a", Labels = [new("example.com/app", ""), new("b", A63)] }));
        Judged.Refused(Config(new() { Name = "a", Labels = [new("a/b/c", "d")] }), "metadata.labels[a/b/c]", "qualified name");
        Judged.Refused(Config(new() { Name = "a", Labels = [new("app", A63 + "a")] }), "metadata.labels[app]", "63 bytes");
    }

    [Test]
    public void Annotations_have_qualified_names_and_any_value()
    {
        Judged.Taken(Config(new() { Name = "a", Annotations = [new("Example.com/a", "any {text}\n")] }));
        Judged.Refused(Config(new() { Name = "a", Annotations = [new("a b", "")] }), "metadata.annotations[a b]", "qualified name");
    }

    [Test]
    public void Annotations_have_262144_bytes_together()
    {
        Judged.Taken(Config(new() { Name = "a", Annotations = [new("a", new('é', 131_071)), new("b", "")] }));
        Judged.Refused(Config(new() { Name = "a", Annotations = [new("a", new('é', 131_071)), new("bb", "")] }), "metadata.annotations", "262144 bytes");
    }

    [Test]
    public void Finalizers_have_qualified_names()
    {
        Judged.Taken(Config(new() { Name = "a", Finalizers = ["example.com/a"] }));
        Judged.Refused(Config(new() { Name = "a", Finalizers = ["a/"] }), "metadata.finalizers[0]", "qualified name");
    }

    [Test]
    public void Of_a_template_only_labels_and_annotations_are_looked_at()
    {
        var deployment = Valid.Deployment;
        Judged.Taken(With(deployment, metadata => metadata with { Name = "A_", Namespace = "A_", Finalizers = ["a/"] }));
        Judged.Refused(With(deployment, metadata => metadata with { Annotations = [new("a b", "")] }), "spec.template.metadata.annotations[a b]", "qualified name");
        Judged.Refused(With(deployment, metadata => metadata with { Labels = [new("app", "web"), new("b", "c d")] }), "spec.template.metadata.labels[b]", "63 bytes");
    }

    [Test]
    public void Nothing_of_the_metadata_of_a_claim_template_is_looked_at()
    {
        var claim = Valid.Claim("data", "1Gi");
        Judged.Taken(Valid.StatefulSet(Valid.PodSpec, claim with { Metadata = claim.Metadata! with { Labels = [new("a b", "c d")] } }));
    }

    static ConfigMap Config(ObjectMeta metadata) => new() { Metadata = metadata };

    static Deployment With(Deployment deployment, Func<ObjectMeta, ObjectMeta> change)
    {
        var spec = deployment.Spec!;
        var template = spec.Template!;
        return deployment with { Spec = spec with { Template = template with { Metadata = change(template.Metadata!) } } };
    }
}
