namespace SecurePods.Tests.Values;

public class ValueMapTests
{
    [Test]
    public void Dictionaries_and_collection_expressions_become_value_maps()
    {
        var dictionary = new Holder { Labels = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" } };
        var expression = new Holder { Labels = [new("a", "1"), new("b", "2")] };
        var spread = new Holder { Labels = [.. expression.Labels!] };
        Assert.That(new[] { dictionary, spread }, Is.All.EqualTo(expression));
        Assert.That(dictionary.GetHashCode(), Is.EqualTo(expression.GetHashCode()));
    }

    [Test]
    public void Unset_and_empty_differ()
    {
        Assert.That(new Holder(), Is.Not.EqualTo(new Holder { Labels = [] }));
        Assert.That(new Holder { Labels = (Dictionary<string, string>?)null }, Is.EqualTo(new Holder()));
    }

    [Test]
    public void Order_is_kept_and_does_not_count()
    {
        ValueMap<int> map = [new("b", 1), new("a", 2)];
        ValueMap<int> other = [new("a", 2), new("b", 1)];
        Assert.That(map.Keys, Is.EqualTo(["b", "a"]));
        Assert.That(map.Select(entry => entry.Value), Is.EqualTo([1, 2]));
        Assert.That(map == other);
        Assert.That(map.GetHashCode(), Is.EqualTo(other.GetHashCode()));
    }

    [Test]
    public void Another_key_value_or_count_makes_a_difference()
    {
        ValueMap<int> map = [new("a", 1)];
        Assert.That(map != [new("b", 1)]);
        Assert.That(map != [new("a", 2)]);
        Assert.That(map != [new("a", 1), new("b", 1)]);
    }

    [TestCase(2)]
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(1000)]
    public void Every_key_is_found_among_few_and_many(int count)
    {
        var map = ValueMap.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"key-{i}", i)));
        Assert.That(Enumerable.Range(0, count).All(i => map[$"key-{i}"] == i && map.KeyAt(i) == $"key-{i}" && map.ValueAt(i) == i));
        Assert.That(map.TryGetValue("none", out _), Is.False);
        Assert.That(map.ContainsKey("KEY-1"), Is.False);
        Assert.That(() => map["none"], Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("none"));
    }

    [TestCase(2)]
    [TestCase(20)]
    public void A_key_that_stands_twice_is_refused_by_name(int count)
    {
        var entries = Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"key-{i}", "v")).Append(new("key-1", "w"));
        Assert.That(() => ValueMap.From(entries), Throws.ArgumentException.With.Message.Contains("\"key-1\""));
    }

    [Test]
    public void A_null_key_or_value_is_refused()
    {
        Assert.That(() => ValueMap.From([KeyValuePair.Create<string, string>("a", null!)]), Throws.ArgumentException.With.Message.Contains("\"a\""));
        Assert.That(() => ValueMap.From([KeyValuePair.Create<string, string>(null!, "a")]), Throws.ArgumentException.With.Message.Contains("Key 0"));
    }

    [Test]
    public void A_change_of_the_dictionary_does_not_reach_it()
    {
        var dictionary = new Dictionary<string, string> { ["a"] = "1" };
        ValueMap<string> map = dictionary;
        dictionary["a"] = "2";
        Assert.That(map["a"], Is.EqualTo("1"));
    }

    [Test]
    public void Its_text_shows_its_entries() =>
        Assert.That(new Holder { Labels = [new("a", "1"), new("b", "2")] }.ToString(), Is.EqualTo("Holder { Labels = {a: 1, b: 2} }"));

    [Test]
    public void Walking_it_allocates_nothing()
    {
        ValueMap<string> map = [new("a", "1"), new("b", "2")];
        long Walk()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var length = 0;
            foreach (var entry in map)
                length += entry.Key.Length + entry.Value.Length;
            return GC.GetAllocatedBytesForCurrentThread() - before + length - 4;
        }

        Walk();
        Assert.That(Walk(), Is.Zero);
    }

    sealed record Holder
    {
        public ValueMap<string>? Labels { get; init; }
    }
}
