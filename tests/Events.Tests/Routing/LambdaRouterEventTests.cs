using System.Text;
using System.Text.Json;
using LambdaEvents.EventBridge;
using LambdaEvents.Tests.EventBridge.Routing;

namespace LambdaEvents.Tests.Routing;

/// <summary>Routes for events of EventBridge, each with a detail.</summary>
public sealed class LambdaRouterEventTests
{
    private const string Rest = "\"id\":\"1\",\"time\":\"2026-01-01T00:00:00Z\"";

    private readonly LambdaRouter<string> _router = new LambdaRouter<string>()
        .On<EventBridgeEvent>(received => $"other {received.Source}")
        .On<EventBridgeEvent<OrderPlaced>>(placed => $"order {placed.Detail?.OrderId}")
        .On<EventBridgeEvent<RecordedCall>>(call => $"call {call.Detail?.EventName} of {call.Source}")
        .Otherwise(document => "otherwise");

    [Fact]
    public void An_exact_source_goes_before_any_source_and_both_before_the_plain_event()
    {
        _router.Route(RoutedJson.OrderPlaced).Should().Be("order o-1");
        _router.Route(RoutedJson.RecordedCall).Should().Be("call RunInstances of aws.ec2");
        _router.Route(RoutedJson.Event("shop.other", "Order Placed")).Should().Be("other shop.other");
    }

    [Fact]
    public void Without_the_plain_event_the_others_are_left()
    {
        var router = new LambdaRouter<string>().On<EventBridgeEvent<OrderPlaced>>(placed => "order").On(UserContext.Default.Purchase, purchase => "purchase");

        router.Route(RoutedJson.OrderPlaced).Should().Be("order");
        FluentActions.Invoking(() => router.Route(RoutedJson.Event("shop.other", "Order Placed"))).Should().ThrowExactly<UnroutedPayloadException>().WithMessage(
            "No route takes EventBridgeEvent \"Order Placed\" of \"shop.other\". There are routes for EventBridgeEvent \"Order Placed\" of \"shop.orders\", Purchase; Otherwise takes what is left."
            + " Purchase takes only what is no known payload.");
    }

    [Theory]
    [InlineData("""{"detail":@,"detail-type":"Order Placed",#,"source":"shop.orders"}""")]
    [InlineData("""{#,"source":"shop\u002Eorders","detail-type":"Order\u0020Placed","detail":@}""")]
    [InlineData("""{"s\u006furce":"shop.orders","detail\u002dtype":"Order Placed","detail":@,#}""")]
    public void The_key_may_stand_anywhere_and_be_written_in_other_ways(string json) => _router.Route(Fill(json)).Should().Be("order o-1");

    [Theory]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":{"kind":"other"},"source":"a",#}""", "other a")]
    [InlineData("""{"source":"aws.s3","detail-type":"AWS API Call via CloudTrail","detail":{},"source":"aws.ec2",#}""", "call  of aws.ec2")]
    public void The_last_counts_where_it_leads_away_too(string json, string expected) => _router.Route(Fill(json)).Should().Be(expected);

    [Theory]
    [InlineData("""{"source":"a","source":"shop.orders","detail-type":"Order Placed","detail":@,#}""")]
    [InlineData("""{"source":"a","detail-type":"Order Placed","detail":@,"SOURCE":"shop.orders",#}""")]
    [InlineData("""{"source":"aws.s3","detail-type":"AWS API Call via CloudTrail","detail":@,"source":"shop.orders","detail-type":"Order Placed",#}""")]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":@,"source":null,#}""")]
    [InlineData("""{"source":"shop.orders","detail-type":"Order Placed","detail":@,"detail-type":{},#}""")]
    [InlineData("""{"source":17,"detail-type":"Order Placed",#}""")]
    [InlineData("""{"source":{"source":"shop.orders"},"detail-type":"Order Placed",#}""")]
    [InlineData("""{"source":"\ud800","detail-type":"Order Placed",#}""")]
    public void Names_that_come_twice_or_hold_something_else_are_taken_as_the_router_of_events_takes_them(string json)
    {
        var log = new List<string>();
        var router = new EventBridgeRouter()
            .On<OrderPlaced>(placed => log.Add($"order {placed.Detail?.OrderId}"))
            .On<RecordedCall>(call => log.Add($"call {call.Detail?.EventName} of {call.Source}"))
            .Otherwise(received => log.Add($"other {received.Source}"));

        OutcomeOf(() => _router.Route(Fill(json))).Should().Be(OutcomeOf(() =>
        {
            router.Route(Fill(json));
            return log[0];
        }));
    }

    [Fact]
    public void A_detail_of_another_payload_is_stopped_as_when_reading()
    {
        var json = RoutedJson.Event("shop.orders", "Order Placed", """{"kind":"other"}""");
        var expected = FluentActions.Invoking(() => LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>(json)).Should().Throw<PayloadMismatchException>().Which.Message;

        FluentActions.Invoking(() => _router.Route(json)).Should().Throw<PayloadMismatchException>().WithMessage(expected);
    }

    [Fact]
    public void A_mismatch_that_a_handler_throws_does_not_call_another()
    {
        var calls = 0;
        var router = new LambdaRouter<string>().On<EventBridgeEvent>(received => "other").On<EventBridgeEvent<OrderPlaced>>(string (placed) =>
        {
            calls++;
            throw new PayloadMismatchException("thrown");
        });

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().ThrowExactly<PayloadMismatchException>().WithMessage("thrown");
        calls.Should().Be(1);
    }

    [Fact]
    public void An_event_that_is_cut_off_anywhere_is_malformed()
    {
        for (var length = 0; length < RoutedJson.OrderPlaced.Length; length++)
        {
            var utf8 = Encoding.UTF8.GetBytes(RoutedJson.OrderPlaced[..length]);

            FluentActions.Invoking(() => _router.Route(utf8)).Should().Throw<JsonException>();
        }
    }

    private static string OutcomeOf(Func<string> route)
    {
        try
        {
            return route();
        }
        catch (PayloadMismatchException exception)
        {
            return exception.Message;
        }
    }

    private static string Fill(string json) => json.Replace("@", RoutedJson.Order, StringComparison.Ordinal).Replace("#", Rest, StringComparison.Ordinal);
}
