using System.Buffers;

namespace LambdaEvents.Http;

/// <summary>The headers and cookies of an answer in the forms that the integrations take.</summary>
/// <param name="response">The answer.</param>
internal sealed class HttpResponseFields(HttpResponse response)
{
    private const string SetCookie = "Set-Cookie";

    // RFC 9110, section 5.6.2: token.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>All headers, cookies among them, with all their values.</summary>
    public ValueMap<ValueList<string>> All => Select(_ => true);

    /// <summary>Those of one value.</summary>
    public HeaderMap OfOneValue => Join(Select(values => values.Count == 1));

    /// <summary>Those of several values; null where there are none.</summary>
    public ValueMap<ValueList<string>>? OfSeveralValues => Select(values => values.Count > 1) is { Count: > 0 } headers ? headers : null;

    /// <summary>The headers, several values of one joined.</summary>
    public HeaderMap JoinedWithoutCookies => Join(Map(withCookies: false));

    /// <summary>The cookies; null where there are none.</summary>
    public ValueList<string>? CookiesOrNull => Cookies is { Count: > 0 } cookies ? cookies : null;

    private ValueList<string> Cookies => [.. response.Headers.GetValues(SetCookie), .. response.Cookies];

    /// <summary>All headers, several values of one joined.</summary>
    /// <param name="integration">What the headers are for.</param>
    /// <exception cref="InvalidOperationException">There are several cookies.</exception>
    public HeaderMap Joined(string integration)
    {
        // A cookie may have commas, so that joined ones could not be told apart.
        return Cookies.Count > 1
            ? throw new InvalidOperationException($"The response sets {Cookies.Count} cookies, and {integration} takes one Set-Cookie header only.")
            : Join(All);
    }

    public static HttpValues Checked(HttpValues headers)
    {
        foreach (var (name, value) in headers)
        {
            if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
            {
                throw new ArgumentException("The name of a header has only letters, digits and some signs.", nameof(headers));
            }

            CheckValue(value);
        }

        // Names of a header are found in any case, whatever the caller made.
        return Of([.. headers]);
    }

    public static void CheckValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            throw new ArgumentException("The value of a header has no line breaks and no zero characters.", nameof(value));
        }
    }

    public static HttpValues With(HttpValues headers, string name, ReadOnlySpan<string> values)
    {
        var pairs = new List<KeyValuePair<string, string>>(headers.Count + values.Length);
        foreach (var header in headers)
        {
            if (!string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                pairs.Add(header);
            }
        }

        foreach (var value in values)
        {
            pairs.Add(new(name, value));
        }

        return Of(pairs);
    }

    private static HttpValues Of(List<KeyValuePair<string, string>> pairs) => HttpValues.IgnoringCase([.. pairs]);

    private static HeaderMap Join(ValueMap<ValueList<string>> headers)
    {
        var joined = new List<KeyValuePair<string, string>>(headers.Count);
        foreach (var (name, values) in headers)
        {
            joined.Add(new(name, string.Join(", ", values.AsSpan())));
        }

        return [.. joined];
    }

    private ValueMap<ValueList<string>> Select(Predicate<ValueList<string>> isWanted)
    {
        var selected = new List<KeyValuePair<string, ValueList<string>>>();
        foreach (var header in Map(withCookies: true))
        {
            if (isWanted(header.Value))
            {
                selected.Add(header);
            }
        }

        return [.. selected];
    }

    private ValueMap<ValueList<string>> Map(bool withCookies)
    {
        var map = new List<KeyValuePair<string, ValueList<string>>>();
        foreach (var name in response.Headers.Names)
        {
            if (!string.Equals(name, SetCookie, StringComparison.OrdinalIgnoreCase))
            {
                map.Add(new(name, response.Headers.GetValues(name)));
            }
        }

        if (withCookies && CookiesOrNull is { } cookies)
        {
            map.Add(new(SetCookie, cookies));
        }

        return [.. map];
    }
}
