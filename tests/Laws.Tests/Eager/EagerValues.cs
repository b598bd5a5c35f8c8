namespace LambdaEvents.Tests.Eager;

/// <summary>What the properties of a record have.</summary>
/// <param name="Record">The name of the record.</param>
/// <param name="Properties">The properties, in the order of their names.</param>
public sealed record EagerValues(string Record, IReadOnlyList<KeyValuePair<string, object?>> Properties);
