using System.Runtime.InteropServices;

namespace LambdaEvents.Http;

/// <summary>The headers of the payloads, and what is read from them.</summary>
internal static class HttpHeaders
{
    public const string ForwardedProtocol = "x-forwarded-proto";
    private const string ForwardedFor = "x-forwarded-for";

    public static HttpValues Of(ValueMap<ValueList<string>>? all, HeaderMap? single) => Of(HttpPairs.Of(all, single));

    public static HttpValues Of(HeaderMap? single) => Of(HttpPairs.Of(single));

    public static HttpValues Of(ValueMap<OneOrMany<string>>? all) => Of(HttpPairs.Of(all));

    /// <summary>The address that the integration itself put into the header: the last one, without the port that load balancers can be told to add.</summary>
    public static string? LastForwardedFor(HttpValues headers) => headers.SplitValues(ForwardedFor) is [.., var last] ? WithoutPort(last) : null;

    private static HttpValues Of(List<KeyValuePair<string, string>> pairs) => HttpValues.IgnoringCase(CollectionsMarshal.AsSpan(pairs));

    private static string WithoutPort(string address)
    {
        if (address.StartsWith('['))
        {
            return address.IndexOf(']', StringComparison.Ordinal) is > 0 and var end ? address[1..end] : address;
        }

        // Several colons are those of an IPv6 address.
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon == address.LastIndexOf(':') ? address[..colon] : address;
    }
}
