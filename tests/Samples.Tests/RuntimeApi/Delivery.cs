namespace LambdaEvents.Tests;

/// <summary>What the Runtime API answers to one call for the next invocation.</summary>
public sealed record Delivery(string Payload)
{
    public string RequestId { get; init; } = Guid.NewGuid().ToString();

    public int Status { get; init; } = 200;

    public DateTimeOffset Deadline { get; init; } = DateTimeOffset.UtcNow.AddMinutes(1);

    public string? TraceId { get; init; }

    /// <summary>Whether the payload goes out in pieces whose sum is not said, as a server does that does not know it.</summary>
    public bool IsChunked { get; init; }

    public bool ClosesConnection { get; init; }

    /// <summary>What the Runtime API answers to the response of this invocation.</summary>
    public int ResponseStatus { get; init; } = 202;
}
