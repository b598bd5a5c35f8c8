using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.Alb;

public sealed partial record AlbRequest : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => HttpIntegration.ApplicationLoadBalancer;

    string IHttpRequest.Method => HttpMethod;

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => Path;

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    HttpValues IHttpRequest.Query => HttpQuery.OfEncoded(HttpPairs.Of(MultiValueQueryStringParameters, QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(AllHeaders);

    bool IHttpRequest.HasMultiValueHeaders => MultiValueHeaders is not null;

    string? IHttpRequest.Scheme => AllHeaders[HttpHeaders.ForwardedProtocol];

    string? IHttpRequest.Host => AllHeaders["host"];

    string? IHttpRequest.SourceIp => HttpHeaders.LastForwardedFor(AllHeaders);

    string? IHttpRequest.RequestId => null;

    private HttpPath RoutePath => new(Path, isEncoded: true);

    private HttpValues AllHeaders => HttpHeaders.Of(MultiValueHeaders, Headers);

    private HttpBody HttpBody => new(nameof(AlbRequest), Body, IsBase64Encoded);

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
