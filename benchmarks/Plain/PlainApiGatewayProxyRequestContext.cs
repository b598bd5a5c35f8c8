using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayProxyRequestContext
{
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    [JsonPropertyName("authorizer")]
    public Dictionary<string, JsonElement>? Authorizer { get; set; }

    [JsonPropertyName("deploymentId")]
    public string? DeploymentId { get; set; }

    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    [JsonPropertyName("extendedRequestId")]
    public string? ExtendedRequestId { get; set; }

    [JsonPropertyName("httpMethod")]
    public string? HttpMethod { get; set; }

    [JsonPropertyName("identity")]
    public PlainApiGatewayRequestIdentity? Identity { get; set; }

    [JsonPropertyName("operationName")]
    public string? OperationName { get; set; }

    [JsonPropertyName("path")]
    public string? Path { get; set; }

    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    [JsonPropertyName("requestTime")]
    public string? RequestTime { get; set; }

    [JsonPropertyName("requestTimeEpoch")]
    public long? RequestTimeEpoch { get; set; }

    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    [JsonPropertyName("resourcePath")]
    public string? ResourcePath { get; set; }

    [JsonPropertyName("stage")]
    public string? Stage { get; set; }
}
