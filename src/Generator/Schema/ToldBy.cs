namespace LambdaEvents.Generator.Schema;

/// <summary>What <c>x-told-by</c> says.</summary>
/// <param name="Span">The place of the keyword.</param>
/// <param name="Names">The names of members.</param>
internal sealed record ToldBy(SourceSpan Span, IReadOnlyList<Located<string>> Names);
