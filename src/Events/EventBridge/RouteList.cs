using System.Text;

namespace LambdaEvents.EventBridge;

/// <summary>Names the routes of a router, for messages.</summary>
internal static class RouteList
{
    private const int MaxRoutes = 20;

    public static string Describe(ReadOnlySpan<EventBridgeMatch> routes)
    {
        if (routes.IsEmpty)
        {
            return "The router has no routes";
        }

        var text = new StringBuilder("There are routes for ");
        for (var index = 0; index < Math.Min(routes.Length, MaxRoutes); index++)
        {
            text.Append(index == 0 ? string.Empty : ", ").Append(routes[index]);
        }

        return (routes.Length > MaxRoutes ? text.Append(" and ").Append(routes.Length - MaxRoutes).Append(" more") : text).ToString();
    }
}
