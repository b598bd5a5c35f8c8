using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class EventBridgeKeyTests
{
    [Theory]
    [InlineData("""{"version":"0","id":"1","detail-type":"d","source":"s""" + "\"")]
    [InlineData("""{"source":"s","detail-type":"d",?""")]
    [InlineData("""{"detail":{"source":"x","detail-type":"y","z":[[{}]]},"source":"s","detail-type":"d"}""")]
    [InlineData("""{"source":"\u0073","detail-type":"\u0064"}""")]
    [InlineData("""{"source":"x","source":"s","detail-type":"d"}""")]
    [InlineData("\uFEFF { \"source\" : \"s\" ,\n\"detail-type\" : \"d\" } ")]
    public void It_is_found_in_what_stands_before_and_nothing_behind_is_looked_at(string json) => Find(json).Should().Be("s d");

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"source":"s"}""")]
    [InlineData("""{"detail-type":"d","detail":{"source":"s"}}""")]
    [InlineData("""{"source":"s","detail-type":""}""")]
    [InlineData("""{"source":1,"detail-type":"d"}""")]
    [InlineData("""{"source":"s","detail-type":null}""")]
    [InlineData("""{"source":"s","detail-type":["d"]}""")]
    [InlineData("""{"Source":"s","detail-type":"d"}""")]
    [InlineData("""{"so\u0075rce":"s","detail-type":"d"}""")]
    [InlineData("""{"source":"\ud800","detail-type":"d"}""")]
    [InlineData("""{"id":[},"source":"s","detail-type":"d"}""")]
    [InlineData("""{"source":"s" "detail-type":"d"}""")]
    [InlineData("""{"source":"s","detail-type":"d""")]
    public void What_is_irregular_is_left_to_the_reader(string json) => Find(json).Should().BeNull();

    [Fact]
    public void Escaped_texts_share_the_buffer_and_may_not_outgrow_it()
    {
        var json = """{"source":"\u0061b","detail-type":"\u0063d"}"""u8;

        EventBridgeKey.TryFind(json, new byte[9], out var key).Should().BeTrue("of the first text two bytes stay");
        Encoding.UTF8.GetString(key.Source).Should().Be("ab");
        Encoding.UTF8.GetString(key.DetailType).Should().Be("cd");
        EventBridgeKey.TryFind(json, new byte[8], out _).Should().BeFalse();
        EventBridgeKey.TryFind(json, [], out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"version":"0","id":"1","detail-type":"Order Placed","source":"shop.orders","detail":{}}""")]
    [InlineData("""{"detail":{"a":[1,{"b":"c"}]},"x": { "y" : [ ] },"detail-type":"Order\u0020Placed","source":"shop\u002Eorders"}""")]
    public void It_allocates_nothing(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Find(bytes, 100);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Find(bytes, 1000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        found.Should().Be(1000);
        allocated.Should().Be(0);
    }

    private static int Find(byte[] json, int times)
    {
        Span<byte> buffer = stackalloc byte[64];
        var found = 0;
        for (var time = 0; time < times; time++)
        {
            found += EventBridgeKey.TryFind(json, buffer, out var key) && key.Source.Length == 11 && key.DetailType.Length == 12 ? 1 : 0;
        }

        return found;
    }

    private static string? Find(string json)
    {
        Span<byte> buffer = stackalloc byte[64];
        return EventBridgeKey.TryFind(Encoding.UTF8.GetBytes(json), buffer, out var key) ? $"{Encoding.UTF8.GetString(key.Source)} {Encoding.UTF8.GetString(key.DetailType)}" : null;
    }
}
