namespace LambdaEvents.Generator.Model;

/// <summary>The types that generated code names, with their namespaces.</summary>
internal static class RuntimeTypes
{
    private const string Core = "LambdaEvents";
    private const string EventBridge = "LambdaEvents.EventBridge";
    private const string Serialization = "LambdaEvents.Serialization";

    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["DateTimeOffset"] = "System",
        ["ReadOnlySpan"] = "System",
        ["Type"] = "System",
        ["IReadOnlyList"] = "System.Collections.Generic",
        ["NotNullWhen"] = "System.Diagnostics.CodeAnalysis",
        ["CollectionBuilder"] = "System.Runtime.CompilerServices",
        ["UnsafeAccessor"] = "System.Runtime.CompilerServices",
        ["UnsafeAccessorKind"] = "System.Runtime.CompilerServices",
        ["StringBuilder"] = "System.Text",
        ["JsonElement"] = "System.Text.Json",
        ["JsonException"] = "System.Text.Json",
        ["JsonSerializerOptions"] = "System.Text.Json",
        ["Utf8JsonWriter"] = "System.Text.Json",
        ["JsonConverter"] = "System.Text.Json.Serialization",
        ["JsonTypeInfo"] = "System.Text.Json.Serialization.Metadata",
        ["Base64"] = Core,
        ["HeaderMap"] = Core,
        ["IEventBridgeDetail"] = Core,
        ["IPayload"] = Core,
        ["LambdaJson"] = Core,
        ["OneOrMany"] = Core,
        ["PayloadDescriptor"] = Core,
        ["PayloadDirection"] = Core,
        ["PayloadList"] = Core,
        ["PayloadMismatchException"] = Core,
        ["UnknownMembers"] = Core,
        ["ValueList"] = Core,
        ["ValueMap"] = Core,
        ["EventBridgeEvent"] = EventBridge,
        ["PayloadRecogniser"] = "LambdaEvents.Recognition",
        ["Base64Element"] = Serialization,
        ["Base64Member"] = Serialization,
        ["BooleanFormat"] = Serialization,
        ["DecimalFormat"] = Serialization,
        ["DecimalText"] = Serialization,
        ["DoubleFormat"] = Serialization,
        ["EmbeddedMember"] = Serialization,
        ["EpochMicroseconds"] = Serialization,
        ["EpochMicrosecondsText"] = Serialization,
        ["EpochMilliseconds"] = Serialization,
        ["EpochMillisecondsText"] = Serialization,
        ["EpochSeconds"] = Serialization,
        ["EpochSecondsText"] = Serialization,
        ["GenericPayloadConverter"] = Serialization,
        ["HeaderMapElement"] = Serialization,
        ["Int32Format"] = Serialization,
        ["Int32Text"] = Serialization,
        ["Int64Format"] = Serialization,
        ["Int64Text"] = Serialization,
        ["Iso8601"] = Serialization,
        ["JsonElementElement"] = Serialization,
        ["JsonMember"] = Serialization,
        ["ListElement"] = Serialization,
        ["MapElement"] = Serialization,
        ["MemberNames"] = Serialization,
        ["OneOrManyElement"] = Serialization,
        ["PayloadConverter"] = Serialization,
        ["PayloadJsonContext"] = Serialization,
        ["PayloadOrigin"] = Serialization,
        ["PayloadPrinter"] = Serialization,
        ["PayloadReader"] = Serialization,
        ["RecordElement"] = Serialization,
        ["ScalarElement"] = Serialization,
        ["ScalarMember"] = Serialization,
        ["TextElement"] = Serialization,
        ["TextMember"] = Serialization,
    };

    public static IReadOnlyDictionary<string, string> All => Namespaces;

    /// <summary>Whether a type of this name could hide one that generated code names. Attributes are found under two names.</summary>
    public static bool IsNamed(string name) => Namespaces.ContainsKey(WithoutAttribute(name));

    /// <summary>The full name, which nothing can hide.</summary>
    public static string Qualify(string name) => $"global::{Namespaces[name]}.{name}";

    /// <summary>The name under which generated code knows a type: <c>JsonConverter</c> for <c>JsonConverterAttribute</c>.</summary>
    public static string WithoutAttribute(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
}
