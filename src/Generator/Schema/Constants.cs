namespace LambdaEvents.Generator.Schema;

/// <summary>The values that a <c>const</c> or an <c>enum</c> allows.</summary>
/// <param name="Keyword">The keyword, where it stands.</param>
/// <param name="Values">The values; null when one of them is no text.</param>
internal sealed record Constants(Located<string> Keyword, IReadOnlyList<string>? Values);
