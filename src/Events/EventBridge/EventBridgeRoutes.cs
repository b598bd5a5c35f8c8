namespace LambdaEvents.EventBridge;

/// <summary>The routes of a router that is in use. The exact source goes before any source, and both before what is left.</summary>
/// <typeparam name="TRoute">What a router keeps of a route.</typeparam>
internal sealed class EventBridgeRoutes<TRoute>
    where TRoute : EventBridgeMatch
{
    private readonly TRoute[] _routes;
    private readonly TRoute? _otherwise;

    // Of each route, how long its texts are: one search over them leaves few routes to compare.
    private readonly int[] _lengths;

    public EventBridgeRoutes(TRoute[] routes, TRoute? otherwise)
    {
        _routes = routes;
        _otherwise = otherwise;
        _lengths = Array.ConvertAll(routes, route => Lengths(route.Source, route.DetailType));
    }

    public ReadOnlySpan<EventBridgeMatch> All => _routes;

    public TRoute? Find(ReadOnlySpan<byte> source, ReadOnlySpan<byte> detailType) =>
        FindExact(source, detailType) ?? FindExact(default, detailType) ?? _otherwise;

    public TRoute? Find(string source, string detailType)
    {
        TRoute? ofAnySource = null;
        foreach (var route in _routes)
        {
            if (route.Pattern.DetailType != detailType)
            {
                continue;
            }

            if (route.Pattern.Source == source)
            {
                return route;
            }

            ofAnySource = route.Pattern.Source is null ? route : ofAnySource;
        }

        return ofAnySource ?? _otherwise;
    }

    private static int Lengths(ReadOnlySpan<byte> source, ReadOnlySpan<byte> detailType) => (source.Length << 16) ^ detailType.Length;

    private TRoute? FindExact(ReadOnlySpan<byte> source, ReadOnlySpan<byte> detailType)
    {
        var lengths = Lengths(source, detailType);
        var index = 0;
        while (_lengths.AsSpan(index).IndexOf(lengths) is var step and >= 0)
        {
            var route = _routes[index + step];
            if (detailType.SequenceEqual(route.DetailType) && source.SequenceEqual(route.Source))
            {
                return route;
            }

            index += step + 1;
        }

        return null;
    }
}
