using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LambdaEvents.CloudWatchLogs;

public sealed partial record CloudWatchLogsData
{
    /// <summary>How many bytes of JSON are unpacked where no other bound is given: 32 MiB, far more than CloudWatch Logs puts into one payload.</summary>
    public const int DefaultMaxLength = 32 * 1024 * 1024;

    /// <summary>Whether CloudWatch Logs only checks that the destination can be reached. There are no log events of yours in it.</summary>
    public bool IsControlMessage => MessageType == CloudWatchLogsMessageTypes.ControlMessage;

    /// <summary>
    /// Unpacks log events: base64, gzip, JSON. For the data of Kinesis and Firehose records where a subscription filter sends there; the event of a
    /// function has a method of its own. Data that Firehose was set to decompress is JSON already: read that with <see cref="Base64.Read{T}()"/>.
    /// </summary>
    /// <param name="data">The data of a record.</param>
    /// <param name="maxLength">How many bytes of JSON there may be. A small payload can unpack to a very large one.</param>
    /// <exception cref="JsonException">The data is no base64, no gzip, cut or damaged, longer than allowed, or not well-formed JSON; the message says which.</exception>
    /// <exception cref="PayloadMismatchException">The data is another payload.</exception>
    public static CloudWatchLogsData Decode(Base64 data, int maxLength = DefaultMaxLength) => GzipJson.Read<CloudWatchLogsData>(data, maxLength);

    /// <summary>Unpacks log events if the data holds them; tells another payload from data that is broken where it does not.</summary>
    /// <param name="data">The data of a record.</param>
    /// <param name="logs">The log events; null when the data does not hold them.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload within gzip, any other exception where the data could not be unpacked; null when it was.</param>
    /// <param name="maxLength">How many bytes of JSON there may be. A small payload can unpack to a very large one.</param>
    /// <returns>Whether the log events were read.</returns>
    public static bool TryDecode(
        Base64 data, [NotNullWhen(true)] out CloudWatchLogsData? logs, [NotNullWhen(false)] out JsonException? error, int maxLength = DefaultMaxLength)
    {
        try
        {
            (logs, error) = (Decode(data, maxLength), null);
            return true;
        }
        catch (JsonException exception)
        {
            (logs, error) = (null, exception);
            return false;
        }
    }
}
