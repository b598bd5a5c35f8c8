using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayProxyRequest : IHttpRequest
{
    HttpIntegration IHttpRequest.Integration => IsHttpApi ? HttpIntegration.HttpApiV1 : HttpIntegration.RestApi;

    string IHttpRequest.Method => HttpMethod;

    string IHttpRequest.Path => RoutePath.Text;

    string IHttpRequest.RawPath => Path;

    ValueList<string> IHttpRequest.PathSegments => RoutePath.Segments;

    HttpValues IHttpRequest.Query => HttpQuery.OfDecoded(HttpPairs.Of(MultiValueQueryStringParameters, QueryStringParameters));

    HttpValues IHttpRequest.Headers => AllHeaders;

    HttpValues IHttpRequest.Cookies => HttpCookies.Of(AllHeaders);

    bool IHttpRequest.HasMultiValueHeaders => MultiValueHeaders is not null;

    string? IHttpRequest.Scheme => Uri.UriSchemeHttps;

    string? IHttpRequest.Host => string.IsNullOrEmpty(RequestContext.DomainName) ? AllHeaders["host"] : RequestContext.DomainName;

    string? IHttpRequest.SourceIp => RequestContext.Identity?.SourceIp is { Length: > 0 } address ? address : null;

    string? IHttpRequest.RequestId => RequestContext.RequestId is { Length: > 0 } id ? id : null;

    private bool IsHttpApi => Version is not null;

    // A REST API has no stage in the path and leaves it encoded; an HTTP API has both otherwise.
    private HttpPath RoutePath => new(HttpPath.WithoutFirst(Path, IsHttpApi ? RequestContext.Stage : RequestContext.CustomDomain?.BasePathMatched), isEncoded: !IsHttpApi);

    private HttpValues AllHeaders => HttpHeaders.Of(MultiValueHeaders, Headers);

    private HttpBody HttpBody => new(nameof(ApiGatewayProxyRequest), Body, IsBase64Encoded);

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
