using System.Text.Json;

namespace LambdaEvents.DocumentDb;

public sealed partial record DocumentDbChange
{
    /// <summary>Reads <see cref="ClusterTime"/>, whose number within the second only orders changes.</summary>
    /// <param name="time">When the change was made, in whole seconds.</param>
    /// <returns>Whether the time is there and a timestamp of extended JSON.</returns>
    public bool TryGetClusterTime(out DateTimeOffset time)
    {
        var isTime = ClusterTime is { ValueKind: JsonValueKind.Object } value
            && value.TryGetProperty("$timestamp", out var timestamp)
            && timestamp.ValueKind == JsonValueKind.Object
            && timestamp.TryGetProperty("t", out var number)
            && number.ValueKind == JsonValueKind.Number
            && number.TryGetUInt32(out var seconds)
            ? seconds
            : (uint?)null;
        time = DateTimeOffset.FromUnixTimeSeconds(isTime ?? 0);
        return isTime is not null;
    }
}
