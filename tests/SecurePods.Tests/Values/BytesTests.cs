namespace SecurePods.Tests.Values;

public class BytesTests
{
    [Test]
    public void Equality_is_of_the_content()
    {
        Bytes a = new byte[] { 1, 2 }, b = new byte[] { 1, 2 }, c = new byte[] { 2, 1 };
        Assert.That(a, Is.EqualTo(b));
        Assert.That(a.GetHashCode(), Is.EqualTo(b.GetHashCode()));
        Assert.That(a, Is.Not.EqualTo(c));
        Assert.That(default(Bytes), Is.EqualTo((Bytes)Array.Empty<byte>()));
    }

    [Test]
    public void A_change_of_the_array_does_not_reach_it()
    {
        byte[] array = [1, 2];
        Bytes bytes = array;
        array[0] = 7;
        Assert.That(bytes.AsSpan().ToArray(), Is.EqualTo(new byte[] { 1, 2 }));
    }

    [Test]
    public void Text_and_base64_say_the_same()
    {
        Assert.That(Bytes.FromUtf8("größer"), Is.EqualTo(Bytes.FromBase64("Z3LDtsOfZXI=")));
        Assert.That(Bytes.FromUtf8("größer").ToBase64(), Is.EqualTo("Z3LDtsOfZXI="));
    }

    [Test]
    public void What_is_not_text_or_not_base64_is_refused()
    {
        Assert.That(() => Bytes.FromUtf8("\uD800"), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Bytes.FromBase64("*"), Throws.InstanceOf<FormatException>());
    }

    [Test]
    public void Its_text_does_not_give_the_content_away() => Assert.That(Bytes.FromUtf8("secret").ToString(), Is.EqualTo("6 bytes"));
}
