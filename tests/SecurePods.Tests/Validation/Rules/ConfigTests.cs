using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Tests.Validation;

public class ConfigTests
{
    static readonly ObjectMeta Named = new() { Name = "a" };

    [Test]
    public void Keys_are_names_of_files()
    {
        Judged.Taken(new ConfigMap { Metadata = Named, Data = [new(".a_b-C.1", "any text\0")] });
        Judged.Refused(new ConfigMap { Metadata = Named, Data = [new("a/b", "")] }, "data[a/b]", "ConfigMap or Secret");
        Judged.Refused(new ConfigMap { Metadata = Named, BinaryData = [new("", Bytes.FromUtf8("a"))] }, "binaryData[]", "ConfigMap or Secret");
        Judged.Refused(new Secret { Metadata = Named, Data = [new("..", Bytes.FromUtf8("a"))] }, "data[..]", "ConfigMap or Secret");
        Judged.Refused(new Secret { Metadata = Named, StringData = [new("ü", "a")] }, "stringData[ü]", "ConfigMap or Secret");
    }

    [Test]
    public void A_key_is_text_or_binary() => Judged.Refused(
        new ConfigMap { Metadata = Named, Data = [new("a", "")], BinaryData = [new("a", Bytes.FromUtf8("b"))] }, "binaryData[a]", "data has as well");
}
