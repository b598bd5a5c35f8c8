using System.Buffers;
using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class WriterCacheTests
{
    [Fact]
    public void A_writer_is_lent_again_on_the_same_thread()
    {
        Utf8JsonWriter first;
        using (var lease = WriterCache.Rent())
        {
            first = lease.Writer;
            lease.Writer.WriteNumberValue(1);
        }

        using var second = WriterCache.Rent();
        second.Writer.Should().BeSameAs(first);
        second.Written.Length.Should().Be(0, "nothing is left of the last payload");
    }

    [Fact]
    public void A_writer_that_is_out_is_not_lent_twice()
    {
        using var outer = WriterCache.Rent();
        outer.Writer.WriteStartArray();
        using (var inner = WriterCache.Rent())
        {
            inner.Writer.Should().NotBeSameAs(outer.Writer);
            inner.Writer.WriteNumberValue(2);
            inner.Written.ToArray().Should().Equal("2"u8.ToArray());
        }

        outer.Writer.WriteEndArray();
        outer.Written.ToArray().Should().Equal("[]"u8.ToArray());
    }

    [Fact]
    public void A_writer_is_lent_over_anothers_buffer()
    {
        var destination = new ArrayBufferWriter<byte>();
        using (var lease = WriterCache.Rent(destination))
        {
            lease.Writer.WriteNumberValue(3);
        }

        destination.WrittenSpan.ToArray().Should().Equal("3"u8.ToArray());
        new Letter { Id = "1" }.ToJson().Should().Be("""{"id":"1"}""", "the next payload does not go there");
    }

    [Fact]
    public void A_buffer_that_asks_for_JSON_itself_gets_it()
    {
        var destination = new ReentrantBuffer();

        LambdaJson.Serialize(new Letter { Id = "outer" }, destination);

        Encoding.UTF8.GetString(destination.Written.WrittenSpan).Should().Be("""{"id":"outer"}""");
        destination.Inner.Should().Be("""{"id":"inner"}""");
    }

    [Fact]
    public void A_payload_that_fails_to_be_written_does_no_harm_to_the_next()
    {
        var failing = () => new Numbers { Double = double.NaN }.ToJson();

        failing.Should().Throw<ArgumentException>();
        new Letter { Id = "1" }.ToJson().Should().Be("""{"id":"1"}""");
    }

    [Fact]
    public void A_large_payload_is_written_whole()
    {
        var body = new string('x', 3 * 1024 * 1024);

        LambdaJson.Deserialize<Letter>(new Letter { Body = body }.ToJson()).Body.Should().HaveLength(body.Length);
        new Letter { Id = "1" }.ToJson().Should().Be("""{"id":"1"}""");
    }

    private sealed class ReentrantBuffer : IBufferWriter<byte>
    {
        public ArrayBufferWriter<byte> Written { get; } = new();

        public string? Inner { get; private set; }

        public void Advance(int count) => Written.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Inner ??= new Letter { Id = "inner" }.ToJson();
            return Written.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
