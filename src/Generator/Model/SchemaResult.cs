using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What one schema file gives: code and complaints. They are apart because places change when models do not.</summary>
internal sealed record SchemaResult(SourceModel Model, EquatableArray<DiagnosticInfo> Diagnostics);
