namespace LambdaEvents.CloudFront;

/// <summary>Looks up and sets headers of requests and responses of CloudFront, which stand under their names in lower case.</summary>
public static class CloudFrontHeaders
{
    /// <summary>The value of a header, of several the first; null when there is none.</summary>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="name">The name in any case.</param>
    public static string? FindValue(this ValueMap<ValueList<CloudFrontHeader>>? headers, string name) => Find(headers, name) is [var first, ..] ? first.Value : null;

    /// <summary>All values of a header, in their order; empty when there is none.</summary>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="name">The name in any case.</param>
    public static ValueList<string> FindValues(this ValueMap<ValueList<CloudFrontHeader>>? headers, string name) => [.. Find(headers, name).Select(header => header.Value)];

    /// <summary>Makes headers of these, with one of them set; it takes the place of those that have its name.</summary>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="name">The name in the case in which it is to be sent.</param>
    /// <param name="values">The value, or several to send the header as many times.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no value.</exception>
    public static ValueMap<ValueList<CloudFrontHeader>> WithHeader(this ValueMap<ValueList<CloudFrontHeader>>? headers, string name, params ReadOnlySpan<string> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (values.IsEmpty)
        {
            throw new ArgumentException("A header needs a value. WithoutHeader takes one away.", nameof(values));
        }

        var entries = new CloudFrontHeader[values.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            ArgumentNullException.ThrowIfNull(values[index], nameof(values));
            entries[index] = new CloudFrontHeader { Key = name, Value = values[index] };
        }

        return [.. WithoutHeader(headers, name), new(name.ToLowerInvariant(), [.. entries])];
    }

    /// <summary>Makes headers of these, without one of them.</summary>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="name">The name in any case.</param>
    public static ValueMap<ValueList<CloudFrontHeader>> WithoutHeader(this ValueMap<ValueList<CloudFrontHeader>>? headers, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return headers is null ? [] : [.. headers.Where<KeyValuePair<string, ValueList<CloudFrontHeader>>>(header => !Is(header.Key, name))];
    }

    private static ValueList<CloudFrontHeader> Find(ValueMap<ValueList<CloudFrontHeader>>? headers, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (key, entries) in headers ?? [])
        {
            if (Is(key, name))
            {
                return entries;
            }
        }

        return [];
    }

    // CloudFront's own keys are in lower case; those that a function wrote may not be.
    private static bool Is(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
