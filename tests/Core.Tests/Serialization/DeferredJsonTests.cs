using System.Buffers;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class DeferredJsonTests
{
    [Fact]
    public void A_value_made_by_code_has_no_place_in_a_payload()
    {
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());

        default(DeferredJson).IsEmpty.Should().BeTrue();
        default(DeferredJson).TryWrite(writer).Should().BeFalse();
    }

    [Fact]
    public void A_value_of_a_payload_is_written_as_it_stands_there()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new DeferredJson("{\"a\":[ 1 ]}"u8.ToArray(), 5, 5).TryWrite(writer).Should().BeTrue();
        }

        buffer.WrittenSpan.ToArray().Should().Equal("[ 1 ]"u8.ToArray());
    }

    [Fact]
    public void A_reader_stands_at_the_value()
    {
        var reader = new DeferredJson("{\"a\":[ 1 ]}"u8.ToArray(), 5, 5).CreateReader();

        reader.Scanner.Position.Should().Be(5);
        reader.Scanner.Peek().Should().Be((byte)'[');
    }
}
