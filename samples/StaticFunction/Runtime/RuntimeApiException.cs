namespace StaticFunction.Runtime;

/// <summary>The Runtime API cannot be used any more: the process has to end, and Lambda starts another.</summary>
public sealed class RuntimeApiException(string message, Exception? innerException = null) : Exception(message, innerException);
