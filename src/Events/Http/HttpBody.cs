using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Http;

/// <summary>The bodies of HTTP requests, which are text or base64 as a flag beside them says.</summary>
internal static class HttpBody
{
    public static byte[]? GetBytes(string? body, bool? isBase64Encoded) => body switch
    {
        null => null,
        _ when isBase64Encoded == true => new Base64(body).ToArray(),
        _ => Encoding.UTF8.GetBytes(body),
    };

    public static string? GetText(string? body, bool? isBase64Encoded) =>
        isBase64Encoded == true && body is not null ? new Base64(body).GetString() : body;

    public static T Read<T>(string? body, bool? isBase64Encoded)
        where T : IPayload<T> => LambdaJson.Deserialize<T>((ReadOnlySpan<byte>)GetBytes(body, isBase64Encoded));

    public static T? Read<T>(string? body, bool? isBase64Encoded, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return string.IsNullOrEmpty(body) ? default : JsonSerializer.Deserialize(GetBytes(body, isBase64Encoded), typeInfo);
    }
}
