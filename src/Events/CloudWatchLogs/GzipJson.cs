using System.Buffers;
using System.IO.Compression;
using System.Text.Json;

namespace LambdaEvents.CloudWatchLogs;

/// <summary>Payloads that are gzip within base64. Whatever is wrong with one is a <see cref="JsonException"/>, as it is for every other payload.</summary>
internal static class GzipJson
{
    private const int FirstBufferSize = 16 * 1024;

    public static T Read<T>(Base64 data, int maxLength)
        where T : IPayload<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        if (!data.TryDecode(out var packed))
        {
            throw new JsonException("The data is not base64.");
        }

        if (packed is not [0x1F, 0x8B, ..])
        {
            throw new JsonException(packed is [0x78, ..]
                ? "The data is not gzip but begins as zlib does. CloudWatch Logs sends gzip."
                : "The data is not gzip, which is what CloudWatch Logs sends.");
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        try
        {
            var length = Unpack(packed, ref buffer, maxLength);
            return LambdaJson.Deserialize<T>(buffer.AsSpan(0, length));
        }
        catch (InvalidDataException exception)
        {
            throw new JsonException("The gzip data is cut or damaged.", exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Unpack(byte[] packed, ref byte[] buffer, int maxLength)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var length = 0;
        for (int read; (read = gzip.Read(buffer.AsSpan(length))) > 0;)
        {
            length += read;
            if (length > maxLength)
            {
                throw new JsonException($"The data unpacks to more than {maxLength} bytes. Pass a higher maxLength to Decode if that is to be expected.");
            }

            if (length == buffer.Length)
            {
                Grow(ref buffer);
            }
        }

        return length;
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
