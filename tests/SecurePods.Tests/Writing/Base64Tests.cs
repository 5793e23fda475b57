using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SecurePods.Tests.Writing;

public class Base64Tests
{
    [TestCase("c2VjcmV0", "c2VjcmV0")]
    [TestCase("true", "\"true\"")]
    [TestCase("null", "\"null\"")]
    [TestCase("12345678", "\"12345678\"")]
    [TestCase("+1234567", "\"+1234567\"")]
    [TestCase("", "\"\"")]
    public void Base64_that_reads_as_something_else_is_quoted(string base64, string yaml) =>
        Assert.That(Written.YamlValue(w => w.Value(Bytes.FromBase64(base64))), Is.EqualTo(yaml + "\n"));

    [Test]
    public void Any_bytes_come_back_as_a_string_of_base64() =>
        Prop.ForAll<byte[]>(content =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Written.YamlValue(w => w.Value((Bytes)content))));
            var scalar = (YamlScalarNode)stream.Documents[0].RootNode;
            return scalar.Value == Convert.ToBase64String(content) && YamlTypes.IsString(scalar) && scalar.Style != ScalarStyle.Literal;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [TestCase(3071)]
    [TestCase(3072)]
    [TestCase(3073)]
    [TestCase(1_000_000)]
    public void Bytes_beyond_a_piece_are_one_text(int length)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        Assert.That(Written.Json(w => w.Value((Bytes)content)), Is.EqualTo($"\"{Convert.ToBase64String(content)}\"\n"));
    }
}
