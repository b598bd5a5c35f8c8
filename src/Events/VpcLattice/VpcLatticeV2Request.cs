using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Http;

namespace LambdaEvents.VpcLattice;

public sealed partial record VpcLatticeV2Request
{
    /// <summary>The bytes of the body: decoded from base64 where <see cref="IsBase64Encoded"/> says so, UTF-8 otherwise; null when there is no body.</summary>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    public byte[]? GetBodyBytes() => HttpBody.GetBytes(Body, IsBase64Encoded);

    /// <summary>The body as text: decoded from base64 and UTF-8 where <see cref="IsBase64Encoded"/> says so; null when there is no body.</summary>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    public string? GetBodyText() => HttpBody.GetText(Body, IsBase64Encoded);

    /// <summary>Reads the body, which holds JSON, as a payload of this library.</summary>
    /// <typeparam name="T">The payload that stands there.</typeparam>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    /// <exception cref="JsonException">The body is absent or not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The body is another payload.</exception>
    public T ReadBody<T>()
        where T : IPayload<T> => HttpBody.Read<T>(Body, IsBase64Encoded);

    /// <summary>Reads the body, which holds JSON, as a type of your own; its default when there is no body.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    /// <exception cref="JsonException">The body is not well-formed JSON, or not of that type.</exception>
    public T? ReadBody<T>(JsonTypeInfo<T> typeInfo) => HttpBody.Read(Body, IsBase64Encoded, typeInfo);

    /// <summary>Finds a header whatever the case of its name.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">Its values.</param>
    /// <returns>Whether the header is there.</returns>
    public bool TryGetHeader(string name, [MaybeNullWhen(false)] out OneOrMany<string> values)
    {
        foreach (var (key, value) in Headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                values = value;
                return true;
            }
        }

        values = null;
        return false;
    }
}
