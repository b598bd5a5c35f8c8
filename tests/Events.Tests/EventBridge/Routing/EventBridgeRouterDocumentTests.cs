using System.Text;
using System.Text.Json;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests.EventBridge.Routing;

public sealed class EventBridgeRouterDocumentTests
{
    private const string Rest = "\"id\":\"1\",\"time\":\"2026-01-01T00:00:00Z\"";

    private readonly List<string> _log = [];
    private readonly EventBridgeRouter _router;

    public EventBridgeRouterDocumentTests() => _router = new EventBridgeRouter()
        .On<OrderPlaced>(placed => _log.Add($"order {placed.Detail?.OrderId}"))
        .On<RecordedCall>(call => _log.Add($"call {call.Detail?.EventName} of {call.Source}"))
        .Otherwise(received => _log.Add($"other {received.Source} {received.DetailType}"));

    [Theory]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":@,#}""")]
    [InlineData("""{"detail":@,"detail-type":"Order Placed",#,"source":"shop.orders"}""")]
    [InlineData("""{#,"detail":@,"source":"shop.orders","detail-type":"Order Placed"}""")]
    [InlineData(" {\r\n\t\"source\" : \"shop.orders\" , # , \"detail-type\" :\n\"Order Placed\", \"detail\" : @ } ")]
    public void The_order_of_members_is_free(string json) => Route(json).Should().Equal("order o-1");

    [Theory]
    [InlineData("""{"detail":{"source":"a","detail-type":"b","orderId":"o-1","kind":"placed"},#,"source":"shop.orders","detail-type":"Order Placed"}""")]
    [InlineData("""{"x":[{"source":"a"},["source"],"source"],"y":{"z":{"detail-type":"\"source\":\"a\""}},"source":"shop.orders","detail-type":"Order Placed","detail":@,#}""")]
    [InlineData("""{"resources":["source","detail-type"],"source":"shop.orders","detail-type":"Order Placed","detail":@,#}""")]
    public void Names_inside_of_values_do_not_count(string json) => Route(json).Should().Equal("order o-1");

    [Theory]
    [InlineData("""{"source":"shop\u002Eorders","detail-type":"Order\u0020Placed","detail":@,#}""")]
    [InlineData("""{"s\u006furce":"shop.orders","detail\u002dtype":"Order Placed","detail":@,#}""")]
    [InlineData("""{"Source":"shop.orders","DETAIL-TYPE":"Order Placed","detail":@,#}""")]
    public void Names_and_texts_may_be_written_in_other_ways(string json) => Route(json).Should().Equal("order o-1");

    [Theory]
    [InlineData("""{"source":"a","source":"shop.orders","detail-type":"Order Placed","detail":@,#}""")]
    [InlineData("""{"source":"a","detail-type":"b","source":"shop.orders",#,"detail":@,"detail-type":"Order Placed"}""")]
    [InlineData("""{"source":"aws.s3","detail-type":"AWS API Call via CloudTrail","detail":@,"source":"shop.orders","detail-type":"Order Placed",#}""")]
    [InlineData("""{"source":"a","detail-type":"Order Placed","detail":@,"SOURCE":"shop.orders",#}""")]
    public void Of_two_values_of_one_name_both_must_be_those_of_the_detail(string json) =>
        FluentActions.Invoking(() => Route(json)).Should().Throw<PayloadMismatchException>("an event with a typed detail is read so, and the last value alone leads to the route");

    [Theory]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":{"kind":"other"},"source":"a",#}""", "other a Order Placed")]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":@,"source":null,#}""", "other  Order Placed")]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":@,"detail-type":{},#}""", "other shop.orders ")]
    [InlineData("""{"source":"aws.s3","detail-type":"AWS API Call via CloudTrail","detail":{},"source":"aws.ec2",#}""", "call  of aws.ec2")]
    public void The_last_counts_where_it_leads_away_too(string json, string expected) => Route(json).Should().Equal(expected);

    [Theory]
    [InlineData("""{"source":17,"detail-type":"Order Placed",#}""", "other 17 Order Placed")]
    [InlineData("""{"source":{"source":"shop.orders"},"detail-type":"Order Placed",#}""", "other  Order Placed")]
    [InlineData("""{"source":"","detail-type":"",#}""", "other  ")]
    [InlineData("{#}", "other  ")]
    [InlineData("{}", "other  ")]
    public void What_is_no_text_or_absent_is_left_to_Otherwise(string json, string expected) => Route(json).Should().Equal(expected);

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_source_too() => Route("""{"source":"\ud800","detail-type":"Order Placed",#}""").Should().Equal("other \ud800 Order Placed");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"source\"")]
    [InlineData("""[{"source":"shop.orders","detail-type":"Order Placed"}]""")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"source":"shop.orders","detail-type"}""")]
    [InlineData("""{"source":"shop.orders",}""")]
    [InlineData("""{"source":"shop.\x","detail-type":"Order Placed"}""")]
    [InlineData("""{"id":[1,2,}],"source":"shop.orders","detail-type":"Order Placed"}""")]
    [InlineData("""{"source":"shop.orders" "detail-type":"Order Placed"}""")]
    public void What_reading_stops_routing_stops_in_the_same_words(string json)
    {
        var expected = FluentActions.Invoking(() => LambdaJson.Deserialize<EventBridgeEvent>(json)).Should().Throw<JsonException>().Which;

        var actual = FluentActions.Invoking(() => _router.Route(json)).Should().Throw<JsonException>().Which;

        actual.Should().BeOfType(expected.GetType());
        actual.Message.Should().Be(expected.Message);
        _log.Should().BeEmpty();
    }

    [Fact]
    public void A_document_that_is_cut_off_anywhere_is_stopped_in_the_same_words()
    {
        for (var length = 0; length < RoutedJson.OrderPlaced.Length; length++)
        {
            var json = RoutedJson.OrderPlaced[..length];
            var typed = FluentActions.Invoking(() => LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>(json)).Should().Throw<JsonException>().Which.Message;

            FluentActions.Invoking(() => _router.Route(json)).Should().Throw<JsonException>()
                .Which.Message.Replace("<OrderPlaced>", string.Empty, StringComparison.Ordinal).Should().Be(typed.Replace("<OrderPlaced>", string.Empty, StringComparison.Ordinal));
        }

        _log.Should().BeEmpty();
    }

    [Fact]
    public void What_is_wrong_behind_the_key_is_reported_by_the_read_of_the_route()
    {
        Action[] routings = [
            () => _router.Route(RoutedJson.Event("shop.orders", "Order Placed", "{")),
            () => _router.Route(Encoding.UTF8.GetBytes(RoutedJson.OrderPlaced).Append((byte)0xFF).ToArray()),
            () => _router.Route(RoutedJson.OrderPlaced + "\ud800"),
            () => _router.Route(RoutedJson.Event("a", "b", "tru")),
        ];
        foreach (var routing in routings)
        {
            routing.Should().Throw<JsonException>().WithMessage("EventBridgeEvent*cannot be read*");
        }

        _log.Should().BeEmpty();
    }

    [Fact]
    public void A_detail_of_another_payload_is_stopped_in_the_same_words()
    {
        var json = RoutedJson.Event("shop.orders", "Order Placed", """{"kind":"other"}""");
        var expected = FluentActions.Invoking(() => LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>(json)).Should().Throw<PayloadMismatchException>().Which.Message;

        FluentActions.Invoking(() => _router.Route(json)).Should().Throw<PayloadMismatchException>().WithMessage(expected);
    }

    private List<string> Route(string json)
    {
        _router.Route(json.Replace("@", RoutedJson.Order, StringComparison.Ordinal).Replace("#", Rest, StringComparison.Ordinal));
        return _log;
    }
}
