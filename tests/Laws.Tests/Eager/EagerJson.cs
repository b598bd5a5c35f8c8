using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>Any JSON. Where a payload may stand, text that holds an object or a list counts as that.</summary>
public sealed class EagerJson(bool isEmbedded) : EagerType
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    public override object Empty => default(JsonElement);

    public override object OfNull => Null;

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = isEmbedded ? Unwrap(json) : json;
        return true;
    }

    /// <summary>The object or list that a text holds; any other value as it is.</summary>
    public static JsonElement Unwrap(JsonElement text)
    {
        if (text.ValueKind != JsonValueKind.String)
        {
            return text;
        }

        try
        {
            var inner = JsonElement.Parse(text.GetString()!, EagerPayload.Options);
            return inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? inner : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
