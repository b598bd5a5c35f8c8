using System.Globalization;

namespace LambdaEvents.Tests.EventBridge.Routing;

/// <summary>Events as EventBridge sends them.</summary>
internal static class RoutedJson
{
    public const string Order = """{"orderId":"o-1","kind":"placed","more":[1,2]}""";

    public const string Purchase = """{"id":"p-1","total":12.5}""";

    public static string OrderPlaced { get; } = Event("shop.orders", "Order Placed", Order);

    public static string RecordedCall { get; } = Event("aws.ec2", "AWS API Call via CloudTrail", """{"eventName":"RunInstances"}""");

    public static string Event(string source, string detailType, string detail = "{}") =>
        $$"""{"version":"0","id":"1","detail-type":"{{detailType}}","source":"{{source}}","account":"123456789012","time":"2026-01-01T00:00:00.50Z","region":"eu-west-1","resources":["r"],"extra":{"source":"no"},"detail":{{detail}}}""";

    /// <summary>Routes for other events: as many as that, of two lengths only, so that they have to be compared.</summary>
    public static LambdaEvents.EventBridge.EventBridgeRouter WithOthers(this LambdaEvents.EventBridge.EventBridgeRouter router, int count, List<string> log)
    {
        for (var index = 0; index < count; index++)
        {
            var number = index.ToString("D6", CultureInfo.InvariantCulture);
            router.On($"shop.{number}", $"Order {number}", UserContext.Default.Purchase, (received, purchase) => log.Add($"{number} {purchase.Id} {received.Id}"));
        }

        return router;
    }
}
