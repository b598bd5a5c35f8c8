namespace LambdaEvents.Generator.Schema;

/// <summary>A place in a schema's text, in bytes of its UTF-8 form.</summary>
internal readonly record struct SourceSpan(int Start, int Length);
