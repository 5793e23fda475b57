using SecurePods.Generators.Models;

namespace SecurePods.Generators.Tests.Docs;

public sealed class DocsLineTests
{
    [Test]
    public void An_entry_is_a_name_and_a_text() =>
        Assert.That(new FieldDocs("# why\n\ncore/v1.PodSpec.hostPID: Shows processes: all of them.\r\n").Of("core/v1.PodSpec.hostPID"), Is.EqualTo("Shows processes: all of them."));

    [Test]
    public void Nothing_is_known_of_what_has_no_entry() => Assert.That(new FieldDocs("").Of("core/v1.PodSpec.hostPID"), Is.Null);

    [TestCase("core/v1.PodSpec.hostPID Shows processes.")]
    [TestCase(": Shows processes.")]
    public void A_line_that_is_no_entry_is_refused(string line) =>
        Assert.That(() => new FieldDocs(line), Throws.TypeOf<FormatException>().With.Message.Contains(line));

    [Test]
    public void Two_entries_of_one_name_are_refused() =>
        Assert.That(() => new FieldDocs("a.b: One.\na.b: Two."), Throws.TypeOf<FormatException>().With.Message.EqualTo("two entries speak of a.b"));
}
