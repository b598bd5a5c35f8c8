namespace LambdaEvents.EventBridge.Import.Output;

/// <summary>An event of a schema.</summary>
/// <param name="Source">Who sends it; null when any service does.</param>
/// <param name="DetailType">What kind of event it is.</param>
/// <param name="Record">Its record.</param>
/// <param name="Namespace">The last part of the record's namespace.</param>
internal sealed record EventRow(string? Source, string DetailType, string Record, string Namespace);
