using LambdaEvents.Http;

namespace LambdaEvents.CloudFront;

public sealed partial record CloudFrontRequestBody
{
    /// <summary>The bytes of the body, decoded as <see cref="Encoding"/> says. Where <see cref="InputTruncated"/> says so, the end is missing.</summary>
    /// <exception cref="FormatException">The data should be base64 and is not.</exception>
    public byte[] GetBytes() => HttpBody.GetBytes()!;

    /// <summary>The body as text, decoded as <see cref="Encoding"/> says and from UTF-8. Where <see cref="InputTruncated"/> says so, the end is missing.</summary>
    /// <exception cref="FormatException">The data should be base64 and is not.</exception>
    public string GetText() => HttpBody.GetText()!;

    /// <summary>Makes a body that replaces this one on the way to the origin.</summary>
    /// <param name="text">The content.</param>
    public CloudFrontRequestBody WithText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return this with { Action = CloudFrontBodyActions.Replace, Encoding = CloudFrontBodyEncodings.Text, Data = text };
    }

    /// <summary>Makes a body that replaces this one on the way to the origin.</summary>
    /// <param name="bytes">The content.</param>
    public CloudFrontRequestBody WithBytes(ReadOnlySpan<byte> bytes) =>
        this with { Action = CloudFrontBodyActions.Replace, Encoding = CloudFrontBodyEncodings.Base64, Data = Convert.ToBase64String(bytes) };

    // Base64 is CloudFront's default where a body does not say what it is.
    private HttpBody HttpBody => new(nameof(CloudFrontRequestBody), Data, Encoding != CloudFrontBodyEncodings.Text);
}
