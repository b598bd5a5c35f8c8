using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.VpcLattice;

public sealed partial record VpcLatticeV2Request : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => HttpIntegration.VpcLatticeV2;

    string IHttpRequest.Method => Method;

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => HttpPath.BeforeQuery(Path);

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    // The path has the whole query behind it, as it was sent.
    HttpValues IHttpRequest.Query => HttpPath.Query(Path) is { } query ? HttpQuery.Parse(query) : HttpQuery.OfDecoded(HttpPairs.Of(QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(AllHeaders);

    bool IHttpRequest.HasMultiValueHeaders => false;

    string? IHttpRequest.Scheme => null;

    string? IHttpRequest.Host => AllHeaders["host"];

    string? IHttpRequest.SourceIp => HttpHeaders.LastForwardedFor(AllHeaders);

    string? IHttpRequest.RequestId => RequestId;

    private HttpPath RoutePath => new(HttpPath.BeforeQuery(Path), isEncoded: true);

    private HttpValues AllHeaders => HttpHeaders.Of(Headers);

    private HttpBody HttpBody => new(nameof(VpcLatticeV2Request), Body, IsBase64Encoded);

    /// <inheritdoc/>
    public byte[]? GetBodyBytes() => HttpBody.GetBytes();

    /// <inheritdoc/>
    public string? GetBodyText() => HttpBody.GetText();

    /// <inheritdoc cref="HttpRequestBody.ReadBody{T}(IHttpRequest)"/>
    public T ReadBody<T>()
        where T : IPayload<T> => HttpRequestBody.ReadBody<T>(this);

    /// <inheritdoc cref="HttpRequestBody.ReadBody{T}(IHttpRequest, JsonTypeInfo{T})"/>
    public T? ReadBody<T>(JsonTypeInfo<T> typeInfo) => HttpRequestBody.ReadBody(this, typeInfo);

    /// <summary>Finds a header whatever the case of its name.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">Its values.</param>
    /// <returns>Whether the header is there.</returns>
    public bool TryGetHeader(string name, [MaybeNullWhen(false)] out OneOrMany<string> values)
    {
        foreach (var (key, value) in Headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                values = value;
                return true;
            }
        }

        values = null;
        return false;
    }
}
