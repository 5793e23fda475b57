using SecurePods.Core.V1;
using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

public class ProblemsTests
{
    static Problems New()
    {
        var problems = new Problems();
        problems.Begin(Valid.Pod());
        return problems;
    }

    [Test]
    public void A_path_names_fields_items_and_keys()
    {
        var problems = New();
        problems.Enter("spec");
        problems.Enter("containers");
        problems.Enter(0);
        problems.Add("name", "A", "must be");
        problems.Exit();
        problems.Exit();
        problems.Enter("nodeSelector");
        problems.EnterKey("a/b");
        problems.Add(null, null, "must be");
        Assert.That(problems.Found.Select(problem => problem.Path), Is.EqualTo(["spec.containers[0].name", "spec.nodeSelector[a/b]"]));
    }

    [Test]
    public void A_path_may_be_deeper_than_any_that_was_foreseen()
    {
        var problems = New();
        for (var i = 0; i < 100; i++)
            problems.Enter("a");
        problems.Add("b", null, "must be");
        Assert.That(problems.Found[0].Path, Is.EqualTo(string.Concat(Enumerable.Repeat("a.", 100)) + "b"));
    }

    [TestCase(0, "\"0\" must be between 1 and 3")]
    [TestCase(4, "\"4\" must be between 1 and 3")]
    public void A_number_out_of_range_is_a_problem(long value, string said)
    {
        var problems = New();
        problems.Range("port", 1, 1, 3);
        problems.Range("port", 3, 1, 3);
        problems.Range("port", null, 1, 3);
        problems.Range("port", value, 1, 3);
        Assert.That(problems.Found.Single().ToString(), Is.EqualTo("port: " + said));
    }

    [Test]
    public void A_range_may_have_one_end()
    {
        var problems = New();
        problems.Range("a", -1, 0, long.MaxValue);
        problems.Range("b", 6, long.MinValue, 5);
        Assert.That(problems.Found.Select(problem => problem.Rule), Is.EqualTo(["must be at least 0", "must be at most 5"]));
    }

    [Test]
    public void A_format_binds_what_is_given_and_not_empty()
    {
        var problems = New();
        problems.Format("a", (string?)null, Formats.Dns1123Label);
        problems.Format("a", "", Formats.Dns1123Label);
        problems.Format("a", "web", Formats.Dns1123Label);
        Assert.That(problems.Found, Is.Empty);
        problems.Format("a", "Web", Formats.Dns1123Label);
        Assert.That(problems.Found.Single().Value, Is.EqualTo("Web"));
    }

    [Test]
    public void An_item_may_not_be_empty()
    {
        var problems = New();
        problems.Format("hosts", (ValueList<string>)["a", ""], Formats.Dns1123Subdomain);
        Assert.That(problems.Found.Single().Path, Is.EqualTo("hosts[1]"));
    }

    [Test]
    public void An_enum_value_that_does_not_exist_is_a_problem()
    {
        var problems = New();
        problems.Defined("protocol", (Protocol?)Protocol.SCTP);
        problems.Defined("protocol", (Protocol?)null);
        problems.Defined("protocol", (Protocol?)(Protocol)7);
        problems.Defined("protocols", (ValueList<Protocol>)[Protocol.TCP, (Protocol)8]);
        Assert.That(problems.Found.Select(problem => problem.ToString()), Is.EqualTo(
            ["protocol: \"7\" must be one of TCP, UDP, SCTP", "protocols[1]: \"8\" must be one of TCP, UDP, SCTP"]));
    }

    [Test]
    public void A_quantity_that_is_none_is_a_problem()
    {
        var problems = New();
        problems.Quantity("sizeLimit", (Quantity?)"1Gi");
        problems.Quantity("sizeLimit", (Quantity?)"1GB");
        problems.Quantity("limits", (ValueMap<Quantity>)[new("cpu", "1"), new("memory", "")]);
        Assert.That(problems.Found.Select(problem => problem.Path), Is.EqualTo(["sizeLimit", "limits[memory]"]));
    }
}
