namespace LambdaEvents.Tests.Reading;

/// <summary>One way that leads into a record, and what it gave.</summary>
public sealed record ReadingWay(string Name, object? Payload);
