using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LambdaEvents.Kafka;

public sealed partial record KafkaRecord
{
    /// <summary>The names and bytes of <see cref="Headers"/> in their order; empty without headers. A name may come more than once.</summary>
    /// <exception cref="FormatException">A header holds a number that is no byte, signed or unsigned.</exception>
    public IReadOnlyList<KeyValuePair<string, byte[]>> GetHeaders() =>
        [.. NumbersOfHeaders().Select(header => KeyValuePair.Create(header.Key, ToBytes(header.Value)))];

    /// <summary>Gives the bytes of a header. Where several have the name the last one counts, as it does for Kafka's own clients.</summary>
    /// <param name="name">The name of the header, whose case counts.</param>
    /// <param name="value">The bytes; null when there is no such header.</param>
    /// <returns>Whether there is a header of that name and it holds bytes.</returns>
    public bool TryGetHeader(string name, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        return NumbersOfHeaders().LastOrDefault(header => header.Key == name).Value is { } numbers && TryToBytes(numbers, out value);
    }

    /// <summary>Gives a header as UTF-8 text. Where several have the name the last one counts.</summary>
    /// <param name="name">The name of the header, whose case counts.</param>
    /// <param name="text">The text; null when there is no such header.</param>
    /// <returns>Whether there is a header of that name and it holds bytes.</returns>
    public bool TryGetHeaderText(string name, [NotNullWhen(true)] out string? text)
    {
        text = TryGetHeader(name, out var value) ? Encoding.UTF8.GetString(value) : null;
        return text is not null;
    }

    private IEnumerable<KeyValuePair<string, ValueList<int>>> NumbersOfHeaders() => (Headers ?? []).SelectMany(header => header);

    private static byte[] ToBytes(ValueList<int> numbers) =>
        TryToBytes(numbers, out var bytes) ? bytes : throw new FormatException("A header holds a number that is no byte. Use TryGetHeader where that can happen.");

    // Java's bytes are signed. Unsigned ones, as tests of handlers have them, are the same bytes.
    private static bool TryToBytes(ValueList<int> numbers, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = numbers.All(number => number is >= sbyte.MinValue and <= byte.MaxValue) ? [.. numbers.Select(number => unchecked((byte)number))] : null;
        return bytes is not null;
    }
}
