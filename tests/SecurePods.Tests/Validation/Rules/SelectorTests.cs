using SecurePods.Autoscaling.V2;
using SecurePods.Core.V1;
using SecurePods.Meta.V1;
using SecurePods.Networking.V1;

namespace SecurePods.Tests.Validation;

public class SelectorTests
{
    const string Expression = "spec.podSelector.matchExpressions[0]";

    [TestCase(LabelSelectorOperator.In, "a")]
    [TestCase(LabelSelectorOperator.NotIn, "")]
    [TestCase(LabelSelectorOperator.Exists)]
    [TestCase(LabelSelectorOperator.DoesNotExist)]
    public void An_expression_is_taken(LabelSelectorOperator @operator, params string[] values) => Judged.Taken(Select(new LabelSelectorRequirement { Key = "app", Operator = @operator, Values = values }));

    [TestCase(LabelSelectorOperator.In)]
    [TestCase(LabelSelectorOperator.NotIn)]
    public void In_needs_values(LabelSelectorOperator @operator) => Judged.Refused(Select(new LabelSelectorRequirement { Key = "app", Operator = @operator }), Expression + ".values", "at least one");

    [TestCase(LabelSelectorOperator.Exists)]
    [TestCase(LabelSelectorOperator.DoesNotExist)]
    public void Exists_has_no_values(LabelSelectorOperator @operator)
        => Judged.Refused(Select(new LabelSelectorRequirement { Key = "app", Operator = @operator, Values = ["a"] }), Expression + ".values", "must be empty");

    [Test]
    public void There_are_four_operators_and_one_must_be_given()
    {
        Judged.Refused(Select(new LabelSelectorRequirement { Key = "app", Operator = (LabelSelectorOperator)42 }), Expression + ".operator", "must be one of In, NotIn");
        Judged.Refused(Select(new LabelSelectorRequirement { Key = "app" }), Expression + ".operator", "must be given");
    }

    [Test]
    public void A_key_is_a_qualified_name_and_a_value_a_label_value()
    {
        Judged.Refused(Select(new LabelSelectorRequirement { Key = "a b", Operator = LabelSelectorOperator.Exists }), Expression + ".key", "qualified name");
        Judged.Refused(Select(new LabelSelectorRequirement { Operator = LabelSelectorOperator.Exists }), Expression + ".key", "must be given");
        Judged.Refused(Select(new LabelSelectorRequirement { Key = "a", Operator = LabelSelectorOperator.In, Values = ["b", "c d"] }), Expression + ".values[1]", "63 bytes");
    }

    [Test]
    public void Labels_to_match_are_labels()
    {
        Judged.Taken(Select(new LabelSelector { MatchLabels = [new("a", "b")] }));
        Judged.Refused(Select(new LabelSelector { MatchLabels = [new("a b", "c")] }), "spec.podSelector.matchLabels[a b]", "qualified name");
    }

    [Test]
    public void The_selector_of_a_metric_is_handed_on_as_it_is() => Judged.Taken(new HorizontalPodAutoscaler
    {
        Metadata = new() { Name = "web" },
        Spec = new()
        {
            Metrics = [new() { External = new() { Metric = new() { Name = "a", Selector = new() { MatchLabels = [new("a b", "c d")], MatchExpressions = [new()] } } } }],
        },
    });

    [TestCase(NodeSelectorOperator.In, "a", "b")]
    [TestCase(NodeSelectorOperator.Exists)]
    [TestCase(NodeSelectorOperator.Gt, "5")]
    public void A_node_expression_is_taken(NodeSelectorOperator @operator, params string[] values) => Judged.Taken(Node(new NodeSelectorRequirement { Key = "a", Operator = @operator, Values = values }));

    [TestCase(NodeSelectorOperator.In)]
    [TestCase(NodeSelectorOperator.DoesNotExist, "a")]
    [TestCase(NodeSelectorOperator.Gt)]
    [TestCase(NodeSelectorOperator.Lt, "1", "2")]
    public void A_node_expression_has_the_values_that_its_operator_wants(NodeSelectorOperator @operator, params string[] values)
        => Judged.Refused(Node(new NodeSelectorRequirement { Key = "a", Operator = @operator, Values = values }), Required + ".matchExpressions[0].values", "must");

    [Test]
    public void A_node_expression_needs_an_operator_and_label_values()
    {
        Judged.Refused(Node(new NodeSelectorRequirement { Key = "a" }), Required + ".matchExpressions[0].operator", "must be given");
        Judged.Refused(Node(new NodeSelectorRequirement { Key = "a", Operator = NodeSelectorOperator.In, Values = ["b c"] }), Required + ".matchExpressions[0].values[0]", "63 bytes");
    }

    [Test]
    public void A_preferred_term_may_have_values_that_no_label_has() => Judged.Taken(Affine(new()
    {
        PreferredDuringSchedulingIgnoredDuringExecution =
            [new() { Weight = 1, Preference = new() { MatchExpressions = [new() { Key = "a", Operator = NodeSelectorOperator.In, Values = ["b c"] }] } }],
    }));

    [Test]
    public void Nodes_are_selected_by_no_field_but_their_name()
    {
        Judged.Taken(Node(Term(new() { Key = "metadata.name", Operator = NodeSelectorOperator.In, Values = ["n1"] })));
        Judged.Refused(Node(Term(new() { Key = "metadata.uid", Operator = NodeSelectorOperator.In, Values = ["n1"] })), Required + ".matchFields[0].key", "metadata.name");
        Judged.Refused(Node(Term(new() { Key = "metadata.name", Operator = NodeSelectorOperator.Gt, Values = ["n1"] })), Required + ".matchFields[0].operator", "In or NotIn");
        Judged.Refused(Node(Term(new() { Key = "metadata.name", Operator = NodeSelectorOperator.In })), Required + ".matchFields[0].values", "exactly one");
        Judged.Refused(Node(Term(new() { Key = "metadata.name", Operator = NodeSelectorOperator.In, Values = ["N"] })), Required + ".matchFields[0].values[0]", "subdomain");
    }

    [Test]
    public void A_node_selector_has_a_term()
        => Judged.Refused(Affine(new() { RequiredDuringSchedulingIgnoredDuringExecution = new() }), Selector + ".nodeSelectorTerms", "at least one");

    [Test]
    public void A_pod_selects_its_node_by_labels()
    {
        Judged.Taken(Valid.Pod(Valid.PodSpec with { NodeSelector = [new("kubernetes.io/os", "linux")] }));
        Judged.Refused(Valid.Pod(Valid.PodSpec with { NodeSelector = [new("a b", "c")] }), "spec.nodeSelector[a b]", "qualified name");
    }

    const string Selector = "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution";
    const string Required = Selector + ".nodeSelectorTerms[0]";

    static NetworkPolicy Select(LabelSelectorRequirement expression) => Select(new LabelSelector { MatchExpressions = [expression] });

    static NetworkPolicy Select(LabelSelector selector) => new() { Metadata = new() { Name = "a" }, Spec = new() { PodSelector = selector } };

    static Pod Node(NodeSelectorRequirement expression) => Node(new NodeSelectorTerm { MatchExpressions = [expression] });

    static NodeSelectorTerm Term(NodeSelectorRequirement field) => new() { MatchFields = [field] };

    static Pod Node(NodeSelectorTerm term) => Affine(new() { RequiredDuringSchedulingIgnoredDuringExecution = new() { NodeSelectorTerms = [term] } });

    static Pod Affine(NodeAffinity affinity) => Valid.Pod(Valid.PodSpec with { Affinity = new() { NodeAffinity = affinity } });
}
