using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The System.Text.Json context of one schema file.</summary>
internal sealed record ContextModel(FileModel File, string Name, EquatableArray<RecordReference> Records);
