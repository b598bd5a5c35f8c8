using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LambdaEvents.RabbitMq;

public sealed partial record RabbitMqBasicProperties
{
    // Jan 1, 1970, 12:33:41 AM; older runtimes of Java have no comma before the time, newer ones a narrow space before AM, which .NET reads as a space.
    private static readonly string[] TimestampForms = ["MMM d, yyyy, h:mm:ss tt", "MMM d, yyyy h:mm:ss tt"];

    /// <summary>Reads <see cref="Timestamp"/>, which names no time zone and is taken as UTC.</summary>
    /// <param name="time">When the publisher made the message, in whole seconds.</param>
    /// <returns>Whether the text is there and in the form of RabbitMQ's client.</returns>
    public bool TryGetTimestamp(out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(Timestamp, TimestampForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>Gives a header as text: UTF-8 where it holds bytes, the JSON of a number or a boolean.</summary>
    /// <param name="name">The name of the header, whose case counts.</param>
    /// <param name="text">The text; null when there is no such header.</param>
    /// <returns>Whether there is a header of that name and it holds bytes, text, a number or a boolean.</returns>
    public bool TryGetHeaderText(string name, [NotNullWhen(true)] out string? text)
    {
        text = Headers is not null && Headers.TryGetValue(name, out var header) ? ToText(header) : null;
        return text is not null;
    }

    private static string? ToText(JsonElement header) => header.ValueKind switch
    {
        JsonValueKind.String when header.TryGetText(out var text) => text,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => header.GetRawText(),
        JsonValueKind.Object when header.TryGetProperty("bytes", out var bytes) && bytes.ValueKind == JsonValueKind.Array => ToText(bytes.EnumerateArray()),
        _ => null,
    };

    private static string? ToText(JsonElement.ArrayEnumerator numbers)
    {
        var bytes = new List<byte>();
        foreach (var number in numbers)
        {
            if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var value) || value is < sbyte.MinValue or > byte.MaxValue)
            {
                return null;
            }

            bytes.Add(unchecked((byte)value));
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
