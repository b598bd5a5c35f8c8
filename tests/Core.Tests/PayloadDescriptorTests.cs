using System.Buffers;
using System.Text;
using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests;

public class PayloadDescriptorTests
{
    private static readonly PayloadDescriptor Descriptor = PayloadDescriptor.Create<Letter>("Letter", "letter", PayloadDirection.Event, ["letter-event", "letter-test"]);

    [Fact]
    public void It_says_what_it_was_made_with()
    {
        Descriptor.Name.Should().Be("Letter");
        Descriptor.Schema.Should().Be("letter");
        Descriptor.Direction.Should().Be(PayloadDirection.Event);
        Descriptor.PayloadIds.Should().Equal("letter-event", "letter-test");
        Descriptor.Type.Should().Be<Letter>();
        Descriptor.Pattern.Should().Be(default(EventBridgePattern));
    }

    [Fact]
    public void A_detail_is_described_by_the_whole_event()
    {
        var descriptor = PayloadDescriptor.CreateDetail<Notice<Opening>>("Opening", "shop", new("test.shop", Opening.DetailType), ["shop-opening"]);

        descriptor.Name.Should().Be("Opening");
        descriptor.Schema.Should().Be("shop");
        descriptor.Direction.Should().Be(PayloadDirection.Event);
        descriptor.PayloadIds.Should().Equal("shop-opening");
        descriptor.Type.Should().Be<Notice<Opening>>();
        descriptor.Pattern.Should().Be(new EventBridgePattern(Opening.Source, Opening.DetailType));
        descriptor.Deserialize("""{"source":"test.shop"}"""u8).Should().Be(new Notice<Opening> { Source = "test.shop" });
    }

    [Fact]
    public void It_reads_writes_and_checks_without_a_type_argument()
    {
        var letter = Descriptor.Deserialize("{\"id\":\"1\"}"u8);
        var buffer = new ArrayBufferWriter<byte>();

        Descriptor.Serialize(letter, buffer);

        letter.Should().Be(new Letter { Id = "1" });
        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("""{"id":"1"}""");
        Descriptor.Check("{}"u8).Should().ContainSingle().Which.Kind.Should().Be(PayloadDeviationKind.Missing);
    }

    [Fact]
    public void It_throws_as_reading_does()
    {
        Descriptor.Invoking(descriptor => descriptor.Deserialize("{"u8)).Should().Throw<JsonException>();
        Descriptor.Invoking(descriptor => descriptor.Deserialize("[]"u8)).Should().Throw<PayloadMismatchException>();
        Descriptor.Invoking(descriptor => descriptor.Serialize(new Address(), new ArrayBufferWriter<byte>())).Should().Throw<InvalidCastException>();
    }

    [Fact]
    public void A_detached_record_writes_what_its_members_alone_say()
    {
        var letter = (Letter)Descriptor.DeserializeDetached("\uFEFF{ \"body\":\"\\u0041\", \"id\" : 1.0, \"new\":[ ] }"u8);

        letter.ToJson().Should().Be("""{"id":1.0,"body":"\u0041","new":[ ]}""");
        letter.Should().Be(LambdaJson.Deserialize<Letter>("""{"id":"1.0","body":"A","new":[]}"""));
    }
}
