using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Model;

/// <summary>The catalogue, or what keeps it from being made; neither when the project wants none.</summary>
internal sealed record CatalogResult(CatalogModel? Model, DiagnosticInfo? Problem)
{
    /// <summary>How its payloads are recognised; null when none of them is.</summary>
    public RecogniserModel? Recogniser { get; init; }
}
