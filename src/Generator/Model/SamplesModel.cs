using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The class with all samples of a project.</summary>
internal sealed record SamplesModel(string Namespace, string Name, EquatableArray<SampleSourceModel> Sources);
