namespace StaticFunction.Runtime;

/// <summary>Lambda did not take the response of an invocation; the next invocation is not affected.</summary>
public sealed class ResponseRefusedException(int status)
    : Exception($"Lambda refused the response with status {status}{(status == 413 ? ": it is too large" : "")}.");
