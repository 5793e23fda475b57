namespace SecurePods.Tests.Values;

public class ValueListTests
{
    [Test]
    public void Collection_expressions_arrays_and_lists_become_value_lists()
    {
        var expression = new Holder { Items = ["a", "b"] };
        var array = new Holder { Items = new[] { "a", "b" } };
        var list = new Holder { Items = new List<string> { "a", "b" } };
        var spread = new Holder { Items = [.. array.Items!] };
        Assert.That(new[] { array, list, spread }, Is.All.EqualTo(expression));
        Assert.That(array.GetHashCode(), Is.EqualTo(expression.GetHashCode()));
    }

    [Test]
    public void Unset_and_empty_differ()
    {
        var empty = new Holder { Items = [] };
        Assert.That(new Holder(), Is.Not.EqualTo(empty));
        Assert.That(empty.Items!, Is.Empty);
        Assert.That(new Holder { Items = (string[]?)null }, Is.EqualTo(new Holder()));
        Assert.That(new Holder { Items = (List<string>?)null }, Is.EqualTo(new Holder()));
    }

    [Test]
    public void Order_and_count_matter()
    {
        ValueList<int> list = [1, 2];
        Assert.That(list, Is.Not.EqualTo((ValueList<int>)[2, 1]));
        Assert.That(list, Is.Not.EqualTo((ValueList<int>)[1]));
        Assert.That(list == [1, 2]);
        Assert.That(list != [1, 3]);
    }

    [Test]
    public void Equality_reaches_into_items()
    {
        ValueList<Holder> a = [new() { Items = ["x"] }], b = [new() { Items = ["x"] }], c = [new() { Items = ["y"] }];
        Assert.That(a.Equals(b));
        Assert.That(a.Equals(c), Is.False);
        Assert.That(a.GetHashCode(), Is.EqualTo(b.GetHashCode()));
    }

    [Test]
    public void A_change_of_the_source_does_not_reach_it()
    {
        string[] array = ["a"];
        List<string> list = ["a"];
        ValueList<string> fromArray = array, fromList = list;
        array[0] = "changed";
        list[0] = "changed";
        Assert.That(fromArray[0] + fromList[0], Is.EqualTo("aa"));
    }

    [Test]
    public void A_null_item_is_refused_by_its_place() =>
        Assert.That(() => ValueList.From(["a", null!]), Throws.ArgumentException.With.Message.Contains("Item 1"));

    [Test]
    public void A_value_list_is_taken_as_it_is()
    {
        ValueList<string> list = ["a"];
        Assert.That(ValueList.From(list), Is.SameAs(list));
    }

    [Test]
    public void Its_text_shows_its_items() => Assert.That(new Holder { Items = ["a", "b"] }.ToString(), Is.EqualTo("Holder { Items = [a, b] }"));

    [Test]
    public void It_serves_as_a_list_of_a_base_type()
    {
        IReadOnlyList<object> objects = (ValueList<string>)["a"];
        Assert.That(objects[0], Is.EqualTo("a"));
    }

    [Test]
    public void Walking_it_allocates_nothing()
    {
        ValueList<string> list = ["a", "b"];
        long Walk()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var length = 0;
            foreach (var item in list)
                length += item.Length;
            return GC.GetAllocatedBytesForCurrentThread() - before + length - 2;
        }

        Walk();
        Assert.That(Walk(), Is.Zero);
    }

    sealed record Holder
    {
        public ValueList<string>? Items { get; init; }
    }
}
