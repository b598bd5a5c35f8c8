namespace LambdaEvents.Serialization;

/// <summary>Reads payloads from streams.</summary>
internal static class PayloadStream
{
    public static T Read<T>(Stream stream)
        where T : IPayload<T>
    {
        using var buffer = PayloadBuffer.Read(stream);
        return PayloadReader.ReadDocument<T>(buffer.Bytes.Span);
    }

    public static async ValueTask<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        where T : IPayload<T>
    {
        using var buffer = await PayloadBuffer.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        return PayloadReader.ReadDocument<T>(buffer.Bytes.Span);
    }
}
