using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>One line of the catalogue.</summary>
internal sealed record PayloadModel(RecordReference Record, string Schema, bool IsResponse, EquatableArray<string> Ids);
