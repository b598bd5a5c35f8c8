using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.DynamoDb;

public sealed partial record DynamoDbKinesisChange
{
    /// <summary>
    /// Reads <see cref="ApproximateCreationDateTime"/> in the unit that <see cref="ApproximateCreationDateTimePrecision"/> names; without one the unit is milliseconds.
    /// </summary>
    /// <param name="time">When the item changed.</param>
    /// <returns>Whether the precision is known and the time is one that .NET can hold.</returns>
    public bool TryGetCreationTime([NotNullWhen(true)] out DateTimeOffset? time)
    {
        var ticksPerUnit = ApproximateCreationDateTimePrecision switch
        {
            null or DynamoDbTimePrecisions.Millisecond => TimeSpan.TicksPerMillisecond,
            DynamoDbTimePrecisions.Microsecond => TimeSpan.TicksPerMicrosecond,
            _ => 0,
        };
        var isTime = ticksPerUnit > 0
            && ApproximateCreationDateTime >= 0
            && ApproximateCreationDateTime <= (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks / ticksPerUnit;
        time = isTime ? DateTimeOffset.UnixEpoch.AddTicks(ApproximateCreationDateTime * ticksPerUnit) : null;
        return isTime;
    }
}
