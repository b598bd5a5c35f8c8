namespace LambdaEvents.Generator.Diagnostics;

/// <summary>A place in a text, in characters; lines and columns count from zero.</summary>
internal readonly record struct TextPosition(int Offset, int Line, int Column);
