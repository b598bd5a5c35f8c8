using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.VpcLattice;

public sealed partial record VpcLatticeV1Request : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => HttpIntegration.VpcLatticeV1;

    string IHttpRequest.Method => Method;

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => HttpPath.BeforeQuery(RawPath);

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    // The path has the whole query behind it, as it was sent; the map has only one value of each name.
    HttpValues IHttpRequest.Query => HttpPath.Query(RawPath) is { } query ? HttpQuery.Parse(query) : HttpQuery.OfDecoded(HttpPairs.Of(QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(AllHeaders);

    bool IHttpRequest.HasMultiValueHeaders => false;

    string? IHttpRequest.Scheme => null;

    string? IHttpRequest.Host => AllHeaders["host"];

    string? IHttpRequest.SourceIp => HttpHeaders.LastForwardedFor(AllHeaders);

    string? IHttpRequest.RequestId => null;

    private HttpPath RoutePath => new(HttpPath.BeforeQuery(RawPath), isEncoded: true);

    private HttpValues AllHeaders => HttpHeaders.Of(Headers);

    private HttpBody HttpBody => new(nameof(VpcLatticeV1Request), Body, IsBase64Encoded);

    /// <inheritdoc/>
    public byte[]? GetBodyBytes() => HttpBody.GetBytes();

    /// <inheritdoc/>
    public string? GetBodyText() => HttpBody.GetText();

    /// <inheritdoc cref="HttpRequestBody.ReadBody{T}(IHttpRequest)"/>
    public T ReadBody<T>()
        where T : IPayload<T> => HttpRequestBody.ReadBody<T>(this);

    /// <inheritdoc cref="HttpRequestBody.ReadBody{T}(IHttpRequest, JsonTypeInfo{T})"/>
    public T? ReadBody<T>(JsonTypeInfo<T> typeInfo) => HttpRequestBody.ReadBody(this, typeInfo);
}
