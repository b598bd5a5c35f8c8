using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Prints the members of records that must not print all of them, or that hold any JSON.</summary>
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

    /// <summary>Prints that a secret is there, not what it is.</summary>
    /// <param name="builder">What was printed so far.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="hasValue">Whether the member is there.</param>
    public static void AppendSensitive(StringBuilder builder, string name, bool hasValue) => Append(builder, name, hasValue ? "***" : null);

    /// <summary>Prints a value as it prints itself; but for half of a surrogate pair in JSON text, at which <see cref="JsonElement"/> throws.</summary>
    internal static string? Print<T>(T value) =>
        value is JsonElement { ValueKind: JsonValueKind.String } text ? JsonText.Decode(JsonMarshal.GetRawUtf8Value(text)[1..^1], isEscaped: true) : value?.ToString();
}
