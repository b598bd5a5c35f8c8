namespace LambdaEvents.Generator.Schema;

/// <summary>A value with its place in the schema.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);
