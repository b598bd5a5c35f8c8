namespace LambdaEvents.EventBridge.Import.Model;

/// <summary>What a value is that holds no other values.</summary>
internal enum ValueKind
{
    Text,
    Boolean,
    Integer,
    Number,
    AnyJson,

    /// <summary>Text in the form of RFC 3339.</summary>
    DateTime,

    /// <summary>A number of milliseconds since 1970.</summary>
    EpochMilliseconds,
}
