using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The rules by which the payloads of a project are recognised.</summary>
internal sealed record RecogniserModel(FileModel File, string Name, EquatableArray<PayloadModel> Payloads);
