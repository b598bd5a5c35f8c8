using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>The class with all samples, null when the project wants none, and what is wrong with them.</summary>
internal sealed record SamplesResult(SamplesModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
