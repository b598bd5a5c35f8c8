using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.FunctionUrl;

public sealed partial record FunctionUrlRequest : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => HttpIntegration.FunctionUrl;

    string IHttpRequest.Method => RequestContext.Http.Method;

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => RawPath;

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    // The map joins several values by commas and cannot be split again, for values have commas too.
    HttpValues IHttpRequest.Query => RawQueryString.Length > 0 ? HttpQuery.Parse(RawQueryString) : HttpQuery.OfDecoded(HttpPairs.Of(QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(Cookies, Headers);

    bool IHttpRequest.HasMultiValueHeaders => false;

    string? IHttpRequest.Scheme => Uri.UriSchemeHttps;

    string? IHttpRequest.Host => string.IsNullOrEmpty(RequestContext.DomainName) ? AllHeaders["host"] : RequestContext.DomainName;

    string? IHttpRequest.SourceIp => RequestContext.Http.SourceIp is { Length: > 0 } address ? address : null;

    string? IHttpRequest.RequestId => RequestContext.RequestId is { Length: > 0 } id ? id : null;

    private HttpPath RoutePath => new(RawPath, isEncoded: true);

    private HttpValues AllHeaders => HttpHeaders.Of(Headers);

    private HttpBody HttpBody => new(nameof(FunctionUrlRequest), Body, IsBase64Encoded);

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
