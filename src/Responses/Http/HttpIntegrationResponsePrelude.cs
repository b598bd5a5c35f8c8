namespace LambdaEvents.Http;

public sealed partial record HttpIntegrationResponsePrelude
{
    /// <summary>The content type that tells Lambda that a streamed answer begins with a prelude.</summary>
    public const string ContentType = "application/vnd.awslambda.http-integration-response";

    /// <summary>How many zero bytes stand between the prelude and the body.</summary>
    private const int DelimiterLength = 8;

    /// <summary>
    /// Writes the prelude and the eight zero bytes that end it; what is written next is the body. API Gateway looks for the zero bytes within the first 16 KB.
    /// </summary>
    /// <param name="destination">The stream of the answer. It is left open.</param>
    public void WriteTo(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(Frame());
    }

    /// <inheritdoc cref="WriteTo"/>
    /// <param name="destination">The stream of the answer. It is left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public ValueTask WriteToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return destination.WriteAsync(Frame(), cancellationToken);
    }

    // One write, so that no client of the stream sees half of it.
    private byte[] Frame() => [.. LambdaJson.SerializeToUtf8Bytes(this), .. new byte[DelimiterLength]];
}
