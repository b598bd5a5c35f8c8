using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayRequestIdentity
{
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; set; }

    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    [JsonPropertyName("apiKey")]
    public string? ApiKey { get; set; }

    [JsonPropertyName("apiKeyId")]
    public string? ApiKeyId { get; set; }

    [JsonPropertyName("caller")]
    public string? Caller { get; set; }

    [JsonPropertyName("clientCert")]
    public PlainApiGatewayClientCertificate? ClientCert { get; set; }

    [JsonPropertyName("cognitoAmr")]
    public List<string>? CognitoAmr { get; set; }

    [JsonPropertyName("cognitoAuthenticationProvider")]
    public string? CognitoAuthenticationProvider { get; set; }

    [JsonPropertyName("cognitoAuthenticationType")]
    public string? CognitoAuthenticationType { get; set; }

    [JsonPropertyName("cognitoIdentityId")]
    public string? CognitoIdentityId { get; set; }

    [JsonPropertyName("cognitoIdentityPoolId")]
    public string? CognitoIdentityPoolId { get; set; }

    [JsonPropertyName("principalOrgId")]
    public string? PrincipalOrgId { get; set; }

    [JsonPropertyName("sourceIp")]
    public string? SourceIp { get; set; }

    [JsonPropertyName("user")]
    public string? User { get; set; }

    [JsonPropertyName("userAgent")]
    public string? UserAgent { get; set; }

    [JsonPropertyName("userArn")]
    public string? UserArn { get; set; }

    [JsonPropertyName("vpcId")]
    public string? VpcId { get; set; }

    [JsonPropertyName("vpceId")]
    public string? VpceId { get; set; }
}
