using SecurePods.Views;

namespace SecurePods.Controls.Tests.Views;

sealed class NodeTests
{
    [Test]
    public void The_first_member_is_found_as_any_other()
    {
        var node = Node.Object();
        node.Set("a", Node.Scalar(1L));
        node.Set("b", Node.Null("here"));
        Assert.That(node.TryGet("a", out var first), Is.True);
        Assert.That(first.Value, Is.EqualTo(1L));
        Assert.That(node.TryGet("b", out var second), Is.True);
        Assert.That(second.Source, Is.EqualTo("here"));
        Assert.That(node.TryGet("c", out _), Is.False);
    }

    [Test]
    public void Settings_are_equal_where_they_say_the_same_of_the_same_place()
    {
        Setting<string> one = new("x", "here"), same = new("x", "here"), elsewhere = new("x", "there");
        Assert.That(one == same && one != elsewhere, Is.True);
        Assert.That(one != same || one == elsewhere, Is.False);
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
    }
}
