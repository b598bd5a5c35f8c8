using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Numbers, booleans and times: what the schema calls them, their C# type, their form on the wire.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<(string Type, string Format), MemberType.Scalar> Table = new()
    {
        [("boolean", "")] = new("bool", "BooleanFormat"),
        [("integer", "")] = new("long", "Int64Format"),
        [("integer", "int32")] = new("int", "Int32Format"),
        [("integer", "epoch-seconds")] = new("DateTimeOffset", "EpochSeconds"),
        [("integer", "epoch-milliseconds")] = new("DateTimeOffset", "EpochMilliseconds"),
        [("integer", "epoch-microseconds")] = new("DateTimeOffset", "EpochMicroseconds"),
        [("number", "")] = new("double", "DoubleFormat"),
        [("number", "decimal")] = new("decimal", "DecimalFormat"),
        [("number", "epoch-seconds")] = new("DateTimeOffset", "EpochSeconds"),
        [("number", "epoch-milliseconds")] = new("DateTimeOffset", "EpochMilliseconds"),
        [("number", "epoch-microseconds")] = new("DateTimeOffset", "EpochMicroseconds"),
        [("string", "int32")] = new("int", "Int32Text"),
        [("string", "int64")] = new("long", "Int64Text"),
        [("string", "decimal")] = new("decimal", "DecimalText"),
        [("string", "date-time")] = new("DateTimeOffset", "Iso8601"),
        [("string", "epoch-seconds")] = new("DateTimeOffset", "EpochSecondsText"),
        [("string", "epoch-milliseconds")] = new("DateTimeOffset", "EpochMillisecondsText"),
        [("string", "epoch-microseconds")] = new("DateTimeOffset", "EpochMicrosecondsText"),
    };

    public static MemberType? Find(SchemaNode node) =>
        node.Types.Count == 1 && Table.TryGetValue((node.Types[0].Value, node.Format?.Value ?? string.Empty), out var type) ? type : null;

    public static bool IsType(string type) => Table.Keys.Any(key => key.Type == type);

    /// <summary>The formats that a type has, for messages.</summary>
    public static string FormatsOf(string type) =>
        string.Join(", ", Table.Keys.Where(key => key.Type == type && key.Format.Length > 0).Select(key => key.Format));
}
