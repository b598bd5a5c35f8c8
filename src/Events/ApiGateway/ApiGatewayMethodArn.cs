using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.ApiGateway;

/// <summary>
/// The ARN of a method or route that an authorizer is asked about, in its parts:
/// <c>arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/GET/orders/17</c>.
/// </summary>
public sealed record ApiGatewayMethodArn
{
    /// <summary>The group of regions, such as <c>aws</c> or <c>aws-cn</c>.</summary>
    public required string Partition { get; init; }

    /// <summary>The region of the API.</summary>
    public required string Region { get; init; }

    /// <summary>Number of the account that owns the API.</summary>
    public required string AccountId { get; init; }

    /// <summary>Id that API Gateway gave the API.</summary>
    public required string ApiId { get; init; }

    /// <summary>Name of the stage; <c>*</c> for all stages.</summary>
    public required string Stage { get; init; }

    /// <summary>The method in upper case, or <c>*</c>; for a WebSocket API the route, such as <c>$connect</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its leading slash, without the stage; empty where the ARN ends with the method.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The ARN of everything in the stage, for a policy that API Gateway may cache: a policy that names one method denies all others to whom it is applied from the cache.
    /// It fits the routes of WebSocket APIs as well.
    /// </summary>
    public string WholeStage => $"{Prefix}/*";

    private string Prefix => $"arn:{Partition}:execute-api:{Region}:{AccountId}:{ApiId}/{Stage}";

    /// <summary>Takes an ARN apart.</summary>
    /// <param name="text">The ARN.</param>
    /// <param name="arn">Its parts.</param>
    /// <returns>Whether the text is the ARN of a method or route.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ApiGatewayMethodArn? arn)
    {
        // Paths may have colons and slashes, so that only what stands before them is divided.
        arn = text?.Split(':', 6) is ["arn", var partition, "execute-api", var region, var account, var resource]
            && resource.Split('/', 4) is [{ Length: > 0 } api, { Length: > 0 } stage, { Length: > 0 } method, .. var rest]
            ? new ApiGatewayMethodArn
            {
                Partition = partition,
                Region = region,
                AccountId = account,
                ApiId = api,
                Stage = stage,
                Method = method,
                Path = rest is [var path] ? $"/{path}" : string.Empty,
            }
            : null;
        return arn is not null;
    }

    /// <summary>The ARN as text.</summary>
    public override string ToString() => $"{Prefix}/{Method}{Path}";
}
