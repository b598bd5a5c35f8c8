namespace LambdaEvents.Tests.Recognition;

/// <summary>Payloads in which nothing tells them from others.</summary>
internal static class Nondescript
{
    private const string CustomResource = "the CDK's framework hands on what CloudFormation sends";

    /// <summary>The fixtures, with what they are taken for, and why that cannot be helped.</summary>
    public static IReadOnlyDictionary<string, (string? LooksLike, string Reason)> All { get; } = new Dictionary<string, (string?, string)>(StringComparer.Ordinal)
    {
        ["cdk/CdkOnEventRequest.create"] = ("CloudFormationCustomResourceRequest", CustomResource),
        ["cdk/CdkOnEventRequest.full"] = ("CloudFormationCustomResourceRequest", CustomResource),
        ["cdk/CdkOnEventRequest.sparse"] = ("CloudFormationCustomResourceRequest", CustomResource),
        ["sqs/SqsEvent.empty"] = (null, "a batch without records may be that of any source"),
        ["sqs/SqsReceiveMessageResult.none"] = (null, "an empty object may be anything"),
    };
}
