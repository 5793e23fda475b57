using System.Buffers;
using SecurePods.Writing;

namespace SecurePods.Tests.Writing;

public class AllocationTests
{
    static readonly Bytes Secret = Bytes.FromUtf8("secret");
    static readonly Quantity Cpu = "100m";
    static readonly IntOrString Port = "http";
    static readonly Json Free = Json.Parse("""{"a": [1, "two", null, true, {"b": 1e5}]}""");
    static readonly ValueMap<string> Labels = [new("a", "b"), new("c", "on")];
    static readonly ValueList<string> Args = ["--flag", "größer", "a\nb", "a\tb"];
    static readonly DateTimeOffset Now = new(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2));

    [Test]
    public void Writing_yaml_to_memory_at_hand_allocates_nothing() => Assert.That(Allocated(YamlWriter.Rent), Is.Zero);

    [Test]
    public void Writing_json_to_memory_at_hand_allocates_nothing() => Assert.That(Allocated(JsonWriter.Rent), Is.Zero);

    static long Allocated(Func<IBufferWriter<byte>, ManifestWriter> rent)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        for (var warmUp = 0; warmUp < 3; warmUp++)
            WriteTo(output, rent);

        var before = GC.GetAllocatedBytesForCurrentThread();
        WriteTo(output, rent);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static void WriteTo(ArrayBufferWriter<byte> output, Func<IBufferWriter<byte>, ManifestWriter> rent)
    {
        output.ResetWrittenCount();
        using var w = rent(output);
        w.BeginDocument();
        w.BeginObject();
        w.Field("labels"u8);
        w.BeginObject();
        foreach (var label in Labels)
        {
            w.Key(label.Key);
            w.Value(label.Value);
        }

        w.EndObject();
        w.Field("args"u8);
        w.BeginList();
        foreach (var arg in Args)
            w.Value(arg);
        w.Value(80);
        w.Value(1E+17);
        w.Value(true);
        w.Value(Secret);
        w.Value(Cpu);
        w.Value(Port);
        w.Value(Free);
        w.Time(Now);
        w.MicroTime(Now);
        w.EndList();
        w.EndObject();
        w.Flush();
    }
}
