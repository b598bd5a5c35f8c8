using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Prints the members of records that must not print all of them, or not as the compiler would.</summary>
public static class PayloadPrinter
{
    /// <summary>Prints a member as the compiler would.</summary>
    /// <param name="builder">What was printed so far.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="value">The value.</param>
    public static void Append(StringBuilder builder, string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var isFirst = builder is [.., '{', ' '];
        builder.Append(isFirst ? string.Empty : ", ").Append(name).Append(" = ").Append(Print(value));
    }

    /// <summary>Prints a time as ISO 8601 writes it.</summary>
    /// <param name="builder">What was printed so far.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="value">The time.</param>
    public static void Append(StringBuilder builder, string name, DateTimeOffset? value) => Append(builder, name, value is { } time ? IsoTime.Print(time) : null);

    /// <summary>Prints that a secret is there, not what it is.</summary>
    /// <param name="builder">What was printed so far.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="hasValue">Whether the member is there.</param>
    public static void AppendSensitive(StringBuilder builder, string name, bool hasValue) => Append(builder, name, hasValue ? "***" : null);

    /// <summary>Prints a value as it prints itself; JSON as its text, for <see cref="JsonElement"/> throws at half of a surrogate pair.</summary>
    internal static string? Print<T>(T value) => value is JsonElement { ValueKind: not JsonValueKind.Undefined } json ? Print(JsonMarshal.GetRawUtf8Value(json)) : value?.ToString();

    /// <summary>Prints JSON: of text what it says, of anything else the JSON.</summary>
    internal static string Print(ReadOnlySpan<byte> json) => json is [(byte)'"', ..] ? JsonText.Decode(json[1..^1], isEscaped: true) : Encoding.UTF8.GetString(json);
}
