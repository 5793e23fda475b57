namespace SecurePods.Tests.Values;

/// <summary>JSON written in C#.</summary>
public class JsonMakingTests
{
    [Test]
    public void Objects_arrays_and_scalars_are_put_together()
    {
        var json = Json.Object(("text", "{\"a\": 1}"), ("number", 3), ("half", 0.5), ("yes", true), ("list", Json.Array(1, "two", Json.Null, Json.Array(), Json.Object())));
        Assert.That(json, Is.EqualTo(Json.Parse("""{"text": "{\"a\": 1}", "number": 3, "half": 0.5, "yes": true, "list": [1, "two", null, [], {}]}""")));
    }

    [Test]
    public void Members_stay_in_their_order() => Assert.That(Json.Object(("b", 1), ("a", 2)).ToString(), Is.EqualTo("""{"b":1,"a":2}"""));

    [Test]
    public void Characters_of_any_language_stay_readable() => Assert.That(((Json)"<é>").ToString(), Is.EqualTo("\"<é>\""));

    [Test]
    public void What_is_no_JSON_is_refused()
    {
        Assert.That(() => Json.Object(("a", 1), ("a", 2)), Throws.ArgumentException);
        Assert.That(() => (Json)double.NaN, Throws.ArgumentException);
        Assert.That(() => (Json)(string)null!, Throws.ArgumentNullException);
    }
}
