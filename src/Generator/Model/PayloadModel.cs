using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>One line of the catalogue.</summary>
/// <param name="Record">The record.</param>
/// <param name="Schema">The key of its schema file.</param>
/// <param name="IsResponse">Whether a function gives it back.</param>
/// <param name="Ids">The ids of the payloads that it serves.</param>
/// <param name="Detail">What the event around it says when it is a detail of EventBridge: the payload is the whole event then.</param>
internal sealed record PayloadModel(RecordReference Record, string Schema, bool IsResponse, EquatableArray<string> Ids, DetailModel? Detail)
{
    /// <summary>How it is recognised: alternatives.</summary>
    public EquatableArray<string> Rules { get; init; }
}
