namespace StaticFunction.Runtime;

/// <summary>One call of the function, as Lambda hands it out.</summary>
public sealed record Invocation
{
    /// <summary>Tells this invocation from others; the answer is sent under it.</summary>
    public required string RequestId { get; init; }

    /// <summary>The version or alias that was invoked; it may differ between invocations of one process.</summary>
    public string? InvokedFunctionArn { get; init; }

    /// <summary>The tracing header of X-Ray.</summary>
    public string? TraceId { get; init; }

    /// <summary>When Lambda ends the invocation, and the process with it; null where the host says nothing of it.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The event, as JSON.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }
}
