using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayHttpApiV2IamAuthorizer
{
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; set; }

    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    [JsonPropertyName("callerId")]
    public string? CallerId { get; set; }

    [JsonPropertyName("cognitoIdentity")]
    public PlainApiGatewayHttpApiV2CognitoIdentity? CognitoIdentity { get; set; }

    [JsonPropertyName("principalOrgId")]
    public string? PrincipalOrgId { get; set; }

    [JsonPropertyName("userArn")]
    public string? UserArn { get; set; }

    [JsonPropertyName("userId")]
    public string? UserId { get; set; }
}
