using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Http;

/// <summary>Reads the bodies of requests that hold JSON. These are no members of the interface, for a native binary pays dearly for generic ones.</summary>
public static class HttpRequestBody
{
    /// <summary>Reads the body, which holds JSON, as a payload of this library.</summary>
    /// <typeparam name="T">The payload that stands there.</typeparam>
    /// <param name="request">The request.</param>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    /// <exception cref="JsonException">The body is absent or not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The body is another payload.</exception>
    public static T ReadBody<T>(this IHttpRequest request)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return LambdaJson.Deserialize<T>((ReadOnlySpan<byte>)request.GetBodyBytes());
    }

    /// <summary>Reads the body, which holds JSON, as a type of your own; its default when there is no body.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    /// <exception cref="JsonException">The body is not well-formed JSON, or not of that type.</exception>
    public static T? ReadBody<T>(this IHttpRequest request, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return request.GetBodyBytes() is { Length: > 0 } body ? JsonSerializer.Deserialize(body, typeInfo) : default;
    }
}
