using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The class with the samples of one record in one folder.</summary>
internal sealed record SampleGroupModel(string Name, SampleRecord Record, EquatableArray<SampleModel> Samples);
