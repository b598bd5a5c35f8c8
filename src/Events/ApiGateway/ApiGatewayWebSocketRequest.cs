using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayWebSocketRequest : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => HttpIntegration.WebSocketApi;

    // A handshake is a GET: RFC 6455, section 4.1.
    string IHttpRequest.Method => HttpMethod ?? (RequestContext.EventType == ApiGatewayWebSocketEventTypes.Connect ? "GET" : string.Empty);

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => Path ?? string.Empty;

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    HttpValues IHttpRequest.Query => HttpQuery.OfDecoded(HttpPairs.Of(MultiValueQueryStringParameters, QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(AllHeaders);

    bool IHttpRequest.HasMultiValueHeaders => MultiValueHeaders is not null;

    string? IHttpRequest.Scheme => Uri.UriSchemeWss;

    string? IHttpRequest.Host => string.IsNullOrEmpty(RequestContext.DomainName) ? AllHeaders["host"] : RequestContext.DomainName;

    string? IHttpRequest.SourceIp => RequestContext.Identity.SourceIp is { Length: > 0 } address ? address : null;

    string? IHttpRequest.RequestId => RequestContext.RequestId is { Length: > 0 } id ? id : null;

    private HttpPath RoutePath => new(Path ?? string.Empty, isEncoded: true);

    private HttpValues AllHeaders => HttpHeaders.Of(MultiValueHeaders, Headers);

    private HttpBody HttpBody => new(nameof(ApiGatewayWebSocketRequest), Body, IsBase64Encoded);

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
