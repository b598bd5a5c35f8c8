using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The class with the samples of one folder.</summary>
internal sealed record SampleSourceModel(string Name, string Folder, EquatableArray<SampleGroupModel> Groups);
