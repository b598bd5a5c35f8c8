using System.Buffers;
using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>Reads and writes the payloads of Lambda functions. Input may be reused as soon as a method returns: records keep a copy of their own.</summary>
public static class LambdaJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a payload from UTF-8 bytes.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped.</param>
    /// <exception cref="JsonException">The document is not well-formed JSON; the message says what is wrong and where.</exception>
    /// <exception cref="PayloadMismatchException">The document is another payload.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json)
        where T : IPayload<T> => PayloadReader.ReadDocument<T>(utf8Json);

    /// <summary>Reads a payload from UTF-8 bytes.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="utf8Json">The JSON document.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})" path="/exception"/>
    public static T Deserialize<T>(ReadOnlyMemory<byte> utf8Json)
        where T : IPayload<T> => Deserialize<T>(utf8Json.Span);

    /// <summary>Reads a payload from UTF-8 bytes that come in pieces.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="utf8Json">The JSON document.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})" path="/exception"/>
    public static T Deserialize<T>(in ReadOnlySequence<byte> utf8Json)
        where T : IPayload<T> => utf8Json.IsSingleSegment ? PayloadReader.ReadDocument<T>(utf8Json.FirstSpan) : PayloadReader.ReadOwnedDocument<T>(utf8Json.ToArray());

    /// <summary>Reads a payload from a string.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="json">The JSON document.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})" path="/exception"/>
    public static T Deserialize<T>(string json)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return PayloadReader.ReadOwnedDocument<T>(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException($"{TypeName.Of(typeof(T))} cannot be read: the string holds half of a surrogate pair at index {exception.Index}.", exception);
        }
    }

    /// <summary>Reads a payload from a stream, to its end.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})" path="/exception"/>
    public static T Deserialize<T>(Stream utf8Json)
        where T : IPayload<T> => PayloadStream.Read<T>(utf8Json);

    /// <summary>Reads a payload from a stream, to its end.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})" path="/exception"/>
    public static ValueTask<T> DeserializeAsync<T>(Stream utf8Json, CancellationToken cancellationToken = default)
        where T : IPayload<T> => PayloadStream.ReadAsync<T>(utf8Json, cancellationToken);

    /// <summary>Writes a payload as UTF-8 bytes.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    /// <param name="destination">Where the bytes go.</param>
    public static void Serialize<T>(T payload, IBufferWriter<byte> destination)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(destination);
        using var lease = WriterCache.Rent(destination);
        payload.Write(lease.Writer);
    }

    /// <summary>Writes a payload to a stream.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    /// <param name="destination">Where the bytes go. The stream is left open.</param>
    public static void Serialize<T>(T payload, Stream destination)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(destination);
        using var lease = WriterCache.Rent();
        payload.Write(lease.Writer);
        destination.Write(lease.Written.Span);
    }

    /// <summary>Writes a payload to a stream.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    /// <param name="destination">Where the bytes go. The stream is left open.</param>
    /// <param name="cancellationToken">Stops the writing to the stream.</param>
    public static async ValueTask SerializeAsync<T>(T payload, Stream destination, CancellationToken cancellationToken = default)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        await destination.WriteAsync(SerializeToUtf8Bytes(payload), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a payload as UTF-8 bytes.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    public static byte[] SerializeToUtf8Bytes<T>(T payload)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        using var lease = WriterCache.Rent();
        payload.Write(lease.Writer);
        return lease.Written.ToArray();
    }

    /// <summary>Writes a payload as a string.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    public static string ToJson<T>(this T payload)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(payload);
        using var lease = WriterCache.Rent();
        payload.Write(lease.Writer);
        return Encoding.UTF8.GetString(lease.Written.Span);
    }

    /// <summary>Writes a payload as a stream, for handlers that answer with one because what they answer differs: <c>LambdaRouter&lt;Stream&gt;</c>.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    /// <returns>The stream, at its beginning.</returns>
    public static Stream ToStream<T>(this T payload)
        where T : IPayload<T> => new MemoryStream(SerializeToUtf8Bytes(payload), writable: false);
}
