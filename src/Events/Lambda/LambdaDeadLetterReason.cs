using System.Globalization;

namespace LambdaEvents.Lambda;

/// <summary>
/// Why Lambda put the event of an asynchronous invocation into a dead-letter queue or topic: what it adds to the event, which is the message itself, by the attributes
/// <c>RequestID</c>, <c>ErrorCode</c> and <c>ErrorMessage</c>.
/// </summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq">the AWS documentation</see>.</remarks>
// x-payload: lambda-dlq-attributes
public sealed record LambdaDeadLetterReason
{
    /// <summary>The id of the request, by which the logs of the function have it.</summary>
    public required string RequestId { get; init; }

    /// <summary>The HTTP status of the last attempt: 200 if the function itself failed, 429 if it was throttled. Null if the attribute is no number.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The first KiB of what the function or Lambda said; null if nothing was said.</summary>
    public string? ErrorMessage { get; init; }

    // A sender of your own may have an attribute called RequestID; together with ErrorCode it is Lambda's.
    internal static LambdaDeadLetterReason? FromAttributes(string? requestId, string? errorCode, string? errorMessage) =>
        requestId is null || errorCode is null
            ? null
            : new LambdaDeadLetterReason
            {
                RequestId = requestId,
                ErrorCode = int.TryParse(errorCode, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null,
                ErrorMessage = errorMessage,
            };
}
