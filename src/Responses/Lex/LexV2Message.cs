namespace LambdaEvents.Lex;

public sealed partial record LexV2Message
{
    /// <summary>A message that is said or shown as it is.</summary>
    /// <param name="text">The text.</param>
    public static LexV2Message PlainText(string text) => new() { ContentType = LexV2MessageContentTypes.PlainText, Content = text };

    /// <summary>A message with marks for speech.</summary>
    /// <param name="markup">The text within its <c>speak</c> element.</param>
    public static LexV2Message Ssml(string markup) => new() { ContentType = LexV2MessageContentTypes.Ssml, Content = markup };

    /// <summary>A card to show.</summary>
    /// <param name="card">The card.</param>
    public static LexV2Message Card(LexV2ImageResponseCard card) => new() { ContentType = LexV2MessageContentTypes.ImageResponseCard, ImageResponseCard = card };
}
