using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace LambdaEvents.CloudWatchLogs;

/// <summary>Payloads that are gzip within base64. Whatever is wrong with one is a <see cref="JsonException"/>, as it is for every other payload.</summary>
internal static class GzipJson
{
    private const int FirstBufferSize = 16 * 1024;

    private const string Damaged = "The gzip data is cut or damaged.";

    public static T Read<T>(Base64 data, int maxLength)
        where T : IPayload<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        if (!data.TryDecode(out var packed))
        {
            throw new JsonException("The data is not base64.");
        }

        if (packed is not [0x1F, 0x8B, _, _, ..])
        {
            throw new JsonException(packed is [0x78, ..]
                ? "The data is not gzip but begins as zlib does. CloudWatch Logs sends gzip."
                : "The data is not gzip, which is what CloudWatch Logs sends.");
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        try
        {
            var length = Unpack(packed, ref buffer, maxLength);
            return Read<T>(packed, buffer.AsSpan(0, length));
        }
        catch (InvalidDataException exception)
        {
            throw new JsonException(Damaged, exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> json)
        where T : IPayload<T>
    {
        try
        {
            return LambdaJson.Deserialize<T>(json);
        }
        catch (JsonException exception) when (exception is not PayloadMismatchException)
        {
            // .NET's stream ends without a word where the data is cut. Gzip ends with the length of what it holds.
            if (!json.IsEmpty && BinaryPrimitives.ReadUInt32LittleEndian(packed[^sizeof(uint)..]) == json.Length)
            {
                throw;
            }

            throw new JsonException(Damaged, exception);
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
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
