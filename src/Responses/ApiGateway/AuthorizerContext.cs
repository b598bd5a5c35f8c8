using System.Globalization;
using System.Text.Json;

namespace LambdaEvents.ApiGateway;

/// <summary>The facts that an authorizer hands on, which may be any JSON.</summary>
internal static class AuthorizerContext
{
    public static ValueMap<JsonElement> With(ValueMap<JsonElement>? context, string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. context ?? [], new(name, value)];
    }

    public static JsonElement Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonElement.Parse($"\"{JsonEncodedText.Encode(value)}\"");
    }

    public static JsonElement Of(decimal value) => JsonElement.Parse(value.ToString(CultureInfo.InvariantCulture));

    public static JsonElement Of(bool value) => JsonElement.Parse(value ? "true"u8 : "false"u8);
}
