namespace LambdaEvents.Benchmarks.Orders;

/// <summary>The order as the detail of an event on EventBridge.</summary>
public sealed partial record PlacedOrder : IEventBridgeDetail<PlacedOrder>
{
    public static string Source => "shop.orders";

    public static string DetailType => "Order Placed";
}
