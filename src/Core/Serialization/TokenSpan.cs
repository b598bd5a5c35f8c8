namespace LambdaEvents.Serialization;

/// <summary>The place of a token in the payload's text.</summary>
internal readonly struct TokenSpan(int start, int length, bool isEscaped)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>Whether the text has a backslash, so that its bytes are not yet its characters.</summary>
    public bool IsEscaped { get; } = isEscaped;
}
