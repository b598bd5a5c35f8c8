using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The list of all payloads of a project.</summary>
internal sealed record CatalogModel(FileModel File, string Name, EquatableArray<PayloadModel> Payloads);
