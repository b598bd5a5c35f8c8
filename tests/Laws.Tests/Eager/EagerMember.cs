namespace LambdaEvents.Tests.Eager;

/// <summary>A member of a record.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Property">The name in C#.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether it is empty, and not null, when it is absent.</param>
/// <param name="IsBatch">Whether it is the list of records without which the document is another payload.</param>
public sealed record EagerMember(string Name, string Property, EagerType Type, bool IsRequired = false, bool IsBatch = false);
