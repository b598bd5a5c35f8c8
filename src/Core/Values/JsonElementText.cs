using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>Text out of free JSON. Where half of a surrogate pair is escaped, which JSON allows, <see cref="JsonElement.GetString"/> throws; here it stays what it is.</summary>
public static class JsonElementText
{
    /// <summary>Gives the text of a JSON string.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="text">The text; null when the JSON is no string.</param>
    public static bool TryGetText(this JsonElement element, [NotNullWhen(true)] out string? text)
    {
        text = element.ValueKind == JsonValueKind.String ? JsonText.Decode(JsonMarshal.GetRawUtf8Value(element)[1..^1], isEscaped: true) : null;
        return text is not null;
    }
}
