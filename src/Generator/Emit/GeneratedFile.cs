namespace LambdaEvents.Generator.Emit;

/// <summary>A C# file as text.</summary>
/// <param name="HintName">The name by which the compiler knows it.</param>
/// <param name="Text">The text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
