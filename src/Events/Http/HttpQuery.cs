using System.Runtime.InteropServices;

namespace LambdaEvents.Http;

/// <summary>The queries of the payloads, some of which are decoded and some not.</summary>
internal static class HttpQuery
{
    /// <summary>A query that the integration decoded.</summary>
    public static HttpValues OfDecoded(List<KeyValuePair<string, string>> pairs) => HttpValues.CaseSensitive(CollectionsMarshal.AsSpan(pairs));

    /// <summary>A query that the integration split and left encoded.</summary>
    public static HttpValues OfEncoded(List<KeyValuePair<string, string>> pairs) =>
        OfDecoded(pairs.ConvertAll(pair => new KeyValuePair<string, string>(Decode(pair.Key), Decode(pair.Value))));

    /// <summary>A query as the client sent it.</summary>
    public static HttpValues Parse(ReadOnlySpan<char> query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            if (!parameter.IsEmpty)
            {
                var end = parameter.IndexOf('=') is >= 0 and var index ? index : parameter.Length;
                pairs.Add(new(Decode(parameter[..end].ToString()), Decode(end < parameter.Length ? parameter[(end + 1)..].ToString() : string.Empty)));
            }
        }

        return OfDecoded(pairs);
    }

    // What is not well encoded stays as it is.
    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
