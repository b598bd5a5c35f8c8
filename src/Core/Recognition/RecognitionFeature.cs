using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.Recognition;

/// <summary>What a project may switch off to have its native binary without the rules.</summary>
internal static class RecognitionFeature
{
    /// <summary>
    /// Whether a <see cref="PayloadMismatchException"/> says what the document is. The property <c>LambdaEventsNameMismatches</c> of the project decides; without it, native
    /// binaries do without.
    /// </summary>
    [FeatureSwitchDefinition("LambdaEvents.NameMismatches")]
    public static bool NamesMismatches => !AppContext.TryGetSwitch("LambdaEvents.NameMismatches", out var isOn) || isOn;
}
