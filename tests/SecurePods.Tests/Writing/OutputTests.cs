using System.Buffers;
using System.Text;
using SecurePods.Writing;

namespace SecurePods.Tests.Writing;

public class OutputTests
{
    static readonly string Long = string.Concat(Enumerable.Repeat("text, größer 😀 ", 2000));

    [Test]
    public void Outputs_that_hand_out_little_get_the_same_bytes()
    {
        var output = new Little(size => new byte[size]);
        WriteTo(output);
        Assert.That(output.ToString(), Is.EqualTo(Written.Yaml(Write)));
    }

    [Test]
    public void Outputs_whose_memory_is_no_array_get_the_same_bytes()
    {
        var output = new Little(size => new NoArray(size).Memory);
        WriteTo(output);
        Assert.That(output.ToString(), Is.EqualTo(Written.Yaml(Write)));
    }

    [Test]
    public void Nothing_reaches_the_output_before_a_flush()
    {
        var output = new ArrayBufferWriter<byte>(256);
        using var writer = YamlWriter.Rent(output);
        writer.Value("text");
        Assert.That(output.WrittenCount, Is.Zero);

        writer.Flush();
        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Is.EqualTo("text\n"));
    }

    [Test]
    public void A_writer_given_back_in_the_middle_starts_anew()
    {
        using (var broken = YamlWriter.Rent(new ArrayBufferWriter<byte>()))
        {
            broken.BeginObject();
            broken.Field("key"u8);
            broken.BeginList();
            broken.BeginList();
        }

        Assert.That(Written.Yaml(w => w.Value("text")), Is.EqualTo("text\n"));
    }

    [Test]
    public void A_writer_in_use_is_not_handed_out_again()
    {
        var outer = new ArrayBufferWriter<byte>();
        using var writer = YamlWriter.Rent(outer);
        writer.BeginObject();
        writer.Field("outer"u8);
        Assert.That(Written.Yaml(w => w.Value("inner")), Is.EqualTo("inner\n"));
        writer.Value("text");
        writer.EndObject();
        writer.Flush();
        Assert.That(Encoding.UTF8.GetString(outer.WrittenSpan), Is.EqualTo("outer: text\n"));
    }

    [Test]
    public void Objects_may_be_deeper_than_anybody_writes()
    {
        const int depth = 100;
        var yaml = Written.Yaml(w =>
        {
            for (var i = 0; i < depth; i++)
            {
                w.BeginObject();
                w.Field("a"u8);
            }

            w.Value("end");
            for (var i = 0; i < depth; i++)
                w.EndObject();
        });
        Assert.That(yaml, Does.EndWith($"\n{new string(' ', 2 * (depth - 1))}a: end\n"));
    }

    static void WriteTo(IBufferWriter<byte> output)
    {
        using var writer = YamlWriter.Rent(output);
        Write(writer);
        writer.Flush();
    }

    static void Write(ManifestWriter w)
    {
        w.BeginObject();
        w.Field("long"u8);
        w.Value(Long);
        w.Field("escaped"u8);
        w.Value(Long + "\t\"\\");
        w.Field("lines"u8);
        w.Value(Long.Replace(", ", "\n", StringComparison.Ordinal).TrimEnd());
        w.Field("bytes"u8);
        w.Value(Bytes.FromUtf8(Long));
        w.EndObject();
    }

    /// <summary>An output that hands out no byte more than it is asked for.</summary>
    sealed class Little(Func<int, Memory<byte>> allocate) : IBufferWriter<byte>
    {
        readonly List<byte> _bytes = [];
        Memory<byte> _current;

        public void Advance(int count)
        {
            _bytes.AddRange(_current.Span[..count]);
            _current = default;
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _current = allocate(Math.Max(sizeHint, 1));

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override string ToString() => Encoding.UTF8.GetString(_bytes.ToArray());
    }

    /// <summary>Memory of which no array can be had.</summary>
    sealed class NoArray(int size) : MemoryManager<byte>
    {
        readonly byte[] _bytes = new byte[size];

        public override Span<byte> GetSpan() => _bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
