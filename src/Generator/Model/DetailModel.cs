namespace LambdaEvents.Generator.Model;

/// <summary>What the event around a detail says.</summary>
/// <param name="Source">Who sends it; null when any source does.</param>
/// <param name="DetailType">What kind of event it is.</param>
internal sealed record DetailModel(string? Source, string DetailType);
