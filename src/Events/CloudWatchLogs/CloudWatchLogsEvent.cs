using System.Text.Json;

namespace LambdaEvents.CloudWatchLogs;

public sealed partial record CloudWatchLogsEvent
{
    /// <summary>Unpacks the log events: base64, gzip, JSON.</summary>
    /// <param name="maxLength">How many bytes of JSON there may be. A small payload can unpack to a very large one.</param>
    /// <exception cref="JsonException">The data is no base64, no gzip, cut or damaged, longer than allowed, or not well-formed JSON; the message says which.</exception>
    /// <exception cref="PayloadMismatchException">The data is another payload.</exception>
    public CloudWatchLogsData Decode(int maxLength = CloudWatchLogsData.DefaultMaxLength) => CloudWatchLogsData.Decode(AwsLogs.Data, maxLength);
}
