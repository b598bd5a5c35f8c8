using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Routing;

/// <summary>The rules of a user's own payloads. Orders and returns cannot be told apart where both members are there.</summary>
internal static class ShopRules
{
    public static PayloadRecogniser Recogniser { get; } = new(
        """
        ShopOrder | shop-order | /shop | /order
        ShopOrder | shop-order | /shop | /return | /paid
        ShopReturn | shop-return | /shop | /return
        ShopReturn | shop-return | /shop | /order | /repaid
        """u8);
}
