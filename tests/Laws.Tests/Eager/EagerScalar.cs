using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>A number, a boolean or a time, from a token of any scalar kind.</summary>
public sealed class EagerScalar(object empty, Func<string, object?> parse) : EagerType
{
    private static readonly Dictionary<(string Type, string Format), EagerScalar> Table = new()
    {
        [("boolean", "")] = new(false, ScalarText.Boolean),
        [("integer", "")] = new(0L, ScalarText.Int64),
        [("integer", "int32")] = new(0, ScalarText.Int32),
        [("number", "")] = new(0.0, ScalarText.Double),
        [("number", "decimal")] = new(0m, ScalarText.Decimal),
        [("string", "int32")] = new(0, ScalarText.Int32),
        [("string", "int64")] = new(0L, ScalarText.Int64),
        [("string", "decimal")] = new(0m, ScalarText.Decimal),
        [("string", "date-time")] = new(default(DateTimeOffset), TimeText.Iso),
    };

    public override object Empty => empty;

    public static EagerScalar? Find(string type, string? format) => format switch
    {
        "epoch-seconds" => Epoch(TimeSpan.TicksPerSecond),
        "epoch-milliseconds" => Epoch(TimeSpan.TicksPerMillisecond),
        "epoch-microseconds" => Epoch(TimeSpan.TicksPerMicrosecond),
        _ => Table.GetValueOrDefault((type, format ?? "")),
    };

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = EagerText.Of(json) is { } text ? parse(text) : null;
        return value is not null;
    }

    private static EagerScalar Epoch(long ticksPerUnit) => new(default(DateTimeOffset), text => TimeText.Epoch(text, ticksPerUnit));
}
