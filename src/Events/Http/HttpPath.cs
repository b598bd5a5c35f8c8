namespace LambdaEvents.Http;

/// <summary>The path of a request.</summary>
/// <param name="path">The path, from where the function routes.</param>
/// <param name="isEncoded">Whether it is percent-encoded.</param>
internal readonly struct HttpPath(string path, bool isEncoded)
{
    public ValueList<string> Segments
    {
        get
        {
            var segments = (path.StartsWith('/') ? path[1..] : path).Split('/');
            if (segments is [""])
            {
                return [];
            }

            return isEncoded ? [.. Array.ConvertAll(segments, Uri.UnescapeDataString)] : [.. segments];
        }
    }

    /// <summary>The segments with slashes between them; one within a segment stays encoded.</summary>
    public string Text => "/" + string.Join('/', Array.ConvertAll([.. Segments], segment => segment.Replace("/", "%2F", StringComparison.Ordinal)));

    /// <summary>Takes a stage or a base path away, where the path begins with it.</summary>
    public static string WithoutFirst(string path, string? segment) =>
        !string.IsNullOrEmpty(segment) && path.StartsWith('/') && path.AsSpan(1).StartsWith(segment) && (path.Length == segment.Length + 1 || path[segment.Length + 1] == '/')
            ? path[(segment.Length + 1)..]
            : path;

    /// <summary>The path of a target that has the query behind it.</summary>
    public static string BeforeQuery(string target) => target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var index ? target[..index] : target;

    /// <summary>The query behind the path; null when there is none.</summary>
    public static string? Query(string target) => target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var index ? target[(index + 1)..] : null;
}
