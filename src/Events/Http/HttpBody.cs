using System.Text;

namespace LambdaEvents.Http;

/// <summary>The body of an HTTP request, which is text or base64 as a flag beside it says.</summary>
/// <param name="record">The record that has the body; exceptions name it.</param>
/// <param name="text">What stands in the payload.</param>
/// <param name="isBase64Encoded">The flag.</param>
internal readonly struct HttpBody(string record, string? text, bool? isBase64Encoded)
{
    public byte[]? GetBytes()
    {
        if (text is null || isBase64Encoded != true)
        {
            return text is null ? null : Encoding.UTF8.GetBytes(text);
        }

        return new Base64(text).TryDecode(out var bytes) ? bytes : throw new FormatException($"The body of {record} is marked as base64 and is not.");
    }

    public string? GetText() => text is not null && isBase64Encoded == true ? Encoding.UTF8.GetString(GetBytes()!) : text;
}
