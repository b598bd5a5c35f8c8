namespace LambdaEvents.DynamoDb;

/// <summary>The types that DynamoDB gives to attribute values.</summary>
public enum DynamoDbAttributeKind
{
    /// <summary>A type that this version of the library does not know; the value is in <see cref="DynamoDbAttributeValue.UnknownMembers"/>.</summary>
    Unknown,

    /// <summary>Text, <c>S</c> on the wire.</summary>
    String,

    /// <summary>A decimal number of up to 38 digits, <c>N</c> on the wire.</summary>
    Number,

    /// <summary>Bytes, <c>B</c> on the wire.</summary>
    Binary,

    /// <summary>True or false, <c>BOOL</c> on the wire.</summary>
    Boolean,

    /// <summary>An attribute that is there and has no value, <c>NULL</c> on the wire.</summary>
    Null,

    /// <summary>Values of any types in an order, <c>L</c> on the wire.</summary>
    List,

    /// <summary>Values of any types under names, <c>M</c> on the wire.</summary>
    Map,

    /// <summary>Different texts in no order, <c>SS</c> on the wire.</summary>
    StringSet,

    /// <summary>Different numbers in no order, <c>NS</c> on the wire.</summary>
    NumberSet,

    /// <summary>Different byte values in no order, <c>BS</c> on the wire.</summary>
    BinarySet,
}
