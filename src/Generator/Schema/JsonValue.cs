namespace LambdaEvents.Generator.Schema;

/// <summary>A JSON value with its place in the text.</summary>
internal sealed class JsonValue(JsonKind kind, SourceSpan span)
{
    public JsonKind Kind { get; } = kind;

    public SourceSpan Span { get; set; } = span;

    /// <summary>The text of a string; of a number or boolean, the token.</summary>
    public string Text { get; init; } = string.Empty;

    public List<JsonMember> Members { get; } = [];

    public List<JsonValue> Items { get; } = [];

    public bool IsTrue => Kind == JsonKind.Boolean && Text == "true";
}
