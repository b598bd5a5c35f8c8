using System.Collections;

namespace LambdaEvents.Http;

/// <summary>
/// Names with one or several values each, in the order that they came in: headers, a query or cookies. Immutable; two are equal when they have the same names and values in the same order.
/// </summary>
public sealed class HttpValues : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<HttpValues>
{
    private readonly KeyValuePair<string, string>[] _pairs;
    private readonly StringComparer _names;

    private HttpValues(KeyValuePair<string, string>[] pairs, StringComparer names)
    {
        _pairs = pairs;
        _names = names;
    }

    /// <summary>How many values there are, of all names.</summary>
    public int Count => _pairs.Length;

    /// <summary>The names, each once, in the case of its first value.</summary>
    public ValueList<string> Names
    {
        get
        {
            var names = new List<string>(_pairs.Length);
            foreach (var (name, _) in _pairs)
            {
                if (!names.Exists(known => _names.Equals(known, name)))
                {
                    names.Add(name);
                }
            }

            return [.. names];
        }
    }

    /// <summary>The first value of a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var (candidate, value) in _pairs)
            {
                if (_names.Equals(candidate, name))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Makes values whose names are found in any case, as those of headers are.</summary>
    /// <param name="values">Names and values; a name with several values comes as often.</param>
    public static HttpValues IgnoringCase(ReadOnlySpan<KeyValuePair<string, string>> values) => new(values.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes values whose names are found in their own case only, as those of a query and of cookies are.</summary>
    /// <param name="values">Names and values; a name with several values comes as often.</param>
    public static HttpValues CaseSensitive(ReadOnlySpan<KeyValuePair<string, string>> values) => new(values.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the name has a value.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(string name) => this[name] is not null;

    /// <summary>All values of a name, as they came; empty when there is none.</summary>
    /// <param name="name">The name.</param>
    public ValueList<string> GetValues(string name)
    {
        var values = new List<string>();
        foreach (var (candidate, value) in _pairs)
        {
            if (_names.Equals(candidate, name))
            {
                values.Add(value);
            }
        }

        return [.. values];
    }

    /// <summary>
    /// All values of a header that is a list by its definition, such as Accept: split at the commas that are not in quotes, so that it makes no difference whether the header
    /// came several times or joined. Not for headers that have commas of their own, such as dates and User-Agent.
    /// </summary>
    /// <param name="name">The name.</param>
    public ValueList<string> SplitValues(string name)
    {
        var values = new List<string>();
        foreach (var value in GetValues(name))
        {
            HttpListValue.Split(value, values);
        }

        return [.. values];
    }

    /// <summary>Enumerates the values with their names, in the order that they came in, without allocating.</summary>
    public ReadOnlySpan<KeyValuePair<string, string>>.Enumerator GetEnumerator() => new ReadOnlySpan<KeyValuePair<string, string>>(_pairs).GetEnumerator();

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _pairs.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(HttpValues? other)
    {
        if (other is null || other.Count != Count || other._names != _names)
        {
            return false;
        }

        for (var index = 0; index < _pairs.Length; index++)
        {
            if (!_names.Equals(_pairs[index].Key, other._pairs[index].Key) || _pairs[index].Value != other._pairs[index].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HttpValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in _pairs)
        {
            hash.Add(name, _names);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The names in brackets; no values, for there are credentials among them.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<string>)Names)}]";
}
