using System.Text;
using LambdaEvents.Benchmarks.Orders;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Benchmarks;

/// <summary>An event on its way to one of twenty handlers: through the router, and through a switch written by hand.</summary>
public sealed class Routing
{
    private const int OtherRoutes = 19;

    private readonly byte[] _json = Encoding.UTF8.GetBytes(
        """{"version":"0","id":"17793124-05d4-b198-2fde-7ededc63b103","detail-type":"Order Placed","source":"shop.orders","account":"123456789012","time":"2026-11-12T00:00:00Z","region":"ca-central-1","resources":["arn:aws:sqs:ca-central-1:123456789012:orders"],"detail":{"id":"o-1001","customer":"c-17","lines":[{"sku":"MUG","quantity":2},{"sku":"TEAPOT","quantity":1},{"sku":"SPOON","quantity":6}]}}""");

    private readonly EventBridgeRouter _router;
    private int _result;

    public Routing()
    {
        _router = new EventBridgeRouter();
        for (var index = 0; index < OtherRoutes; index++)
        {
            _router.On($"shop.other{index:00}", $"Order Other {index:00}", OrderContext.Default.Order, (received, order) => _result = received.Id.Length + order.Lines.Count);
        }

        _router.On<PlacedOrder>(placed => _result = placed.Id.Length + placed.Detail!.Lines.Count);
    }

    public int Router()
    {
        _router.Route(_json);
        return _result;
    }

    public int Switch()
    {
        var received = LambdaJson.Deserialize<EventBridgeEvent>(_json);
        return (received.Source, received.DetailType) switch
        {
            ("shop.orders", "Order Placed") => received.Id.Length + received.ReadDetail<PlacedOrder>().Lines.Count,
            ("shop.other00", "Order Other 00") or ("shop.other01", "Order Other 01") or ("shop.other02", "Order Other 02") or ("shop.other03", "Order Other 03") => 3,
            ("shop.other04", "Order Other 04") or ("shop.other05", "Order Other 05") or ("shop.other06", "Order Other 06") or ("shop.other07", "Order Other 07") => 4,
            ("shop.other08", "Order Other 08") or ("shop.other09", "Order Other 09") or ("shop.other10", "Order Other 10") or ("shop.other11", "Order Other 11") => 5,
            _ => 0,
        };
    }

    /// <summary>What both pay for: the event, whose handler is known.</summary>
    public int Read()
    {
        var placed = LambdaJson.Deserialize<EventBridgeEvent<PlacedOrder>>(_json);
        return placed.Id.Length + placed.Detail!.Lines.Count;
    }
}
