namespace LambdaEvents.Tests.Eager;

/// <summary>The document belongs to another payload than the one that was asked for.</summary>
public sealed class AnotherPayloadException : Exception;
