using System.Runtime.InteropServices;

namespace LambdaEvents.Http;

/// <summary>The cookies of requests: RFC 6265, section 4.2.</summary>
internal static class HttpCookies
{
    /// <summary>The cookies of the Cookie headers.</summary>
    public static HttpValues Of(HttpValues headers) => Of(headers.GetValues("cookie"));

    /// <summary>The cookies of a payload that has them apart, if it has.</summary>
    public static HttpValues Of(ValueList<string>? cookies, HeaderMap headers) => cookies is { Count: > 0 } ? Of(cookies) : Of(HttpHeaders.Of(headers));

    private static HttpValues Of(ValueList<string> lines)
    {
        var cookies = new List<KeyValuePair<string, string>>();
        foreach (var line in lines)
        {
            Add(line, cookies);
        }

        return HttpValues.CaseSensitive(CollectionsMarshal.AsSpan(cookies));
    }

    private static void Add(ReadOnlySpan<char> line, List<KeyValuePair<string, string>> cookies)
    {
        foreach (var range in line.Split(';'))
        {
            var cookie = line[range].Trim(" \t");
            if (!cookie.IsEmpty)
            {
                var end = cookie.IndexOf('=') is >= 0 and var index ? index : cookie.Length;
                cookies.Add(new(cookie[..end].ToString(), end < cookie.Length ? cookie[(end + 1)..].ToString() : string.Empty));
            }
        }
    }
}
