using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.Recognition;

/// <summary>What a project may switch off to have its native binary without the rules.</summary>
internal static class RecognitionFeature
{
    /// <summary>
    /// Whether a <see cref="PayloadMismatchException"/> says what the document is. Off with
    /// <c>&lt;RuntimeHostConfigurationOption Include="LambdaEvents.NameMismatches" Value="false" Trim="true" /&gt;</c> in the project file.
    /// </summary>
    [FeatureSwitchDefinition("LambdaEvents.NameMismatches")]
    public static bool NamesMismatches => !AppContext.TryGetSwitch("LambdaEvents.NameMismatches", out var isOn) || isOn;
}
