using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Maps, as members and inside other containers. An entry that is <c>null</c> is left out.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TElement">How a value is read and written.</typeparam>
public readonly struct MapElement<T, TElement> : IElement<ValueMap<T>>
    where TElement : struct, IElement<T>
{
    // Brackets with nothing between them.
    private const int EmptyLength = 2;

    // A guess of what an entry takes, so that a map of headers is collected without growing.
    private const int EntryLength = 32;

    private static readonly Func<DeferredJson, KeyValuePair<string, T>[]> ReadEntries = static json =>
    {
        if (typeof(TElement) == typeof(JsonElementElement))
        {
            return (KeyValuePair<string, T>[])(object)JsonElementElement.ReadEntries(json.Utf8);
        }

        var reader = json.CreateReader();
        return TryReadEntries(ref reader, Math.Max(1, json.Utf8.Length / EntryLength), out var entries)
            ? entries
            : throw new InvalidOperationException("A map was accepted that cannot be read.");
    };

    /// <inheritdoc/>
    public static bool IsDeferrable => TElement.IsDeferrable;

    /// <inheritdoc/>
    public static bool HoldsRecords => TElement.HoldsRecords;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader)
    {
        if (reader.Scanner.Peek() != (byte)'{')
        {
            return reader.TryReadNull();
        }

        if (TElement.AcceptedDepth >= 0 && reader.Scanner.TrySkipCompact(TElement.AcceptedDepth + 1))
        {
            return true;
        }

        reader.Scanner.EnterLevel();
        var first = true;
        while (reader.Scanner.NextItem((byte)'}', ref first))
        {
            reader.Scanner.SkipName();
            if (!TElement.TrySkip(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out ValueMap<T> value)
    {
        if (reader.Scanner.Peek() != (byte)'{')
        {
            value = [];
            return reader.TryReadNull();
        }

        var start = reader.Scanner.Position;
        if (reader.Defers && TElement.IsDeferrable)
        {
            var isMap = TrySkip(ref reader);
            value = reader.Scanner.Position - start == EmptyLength ? [] : new ValueMap<T>(reader.Defer(start), ReadEntries);
            return isMap;
        }

        if (!TryReadEntries(ref reader, capacity: 4, out var entries))
        {
            value = [];
            return false;
        }

        value = new ValueMap<T>(entries, reader.TextOfContainer(start, TElement.HoldsRecords));
        return true;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueMap<T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Json.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, item) in value.AsSpan())
        {
            writer.WritePropertyName(name);
            TElement.Write(writer, item);
        }

        writer.WriteEndObject();
    }

    private static bool TryReadEntries(ref PayloadReader reader, int capacity, out KeyValuePair<string, T>[] entries)
    {
        entries = new KeyValuePair<string, T>[capacity];
        var count = 0;
        Dictionary<string, int>? nulls = null;
        reader.Scanner.EnterLevel();
        var first = true;
        while (reader.Scanner.NextItem((byte)'}', ref first))
        {
            var name = reader.ReadName();
            if (reader.TryReadNull())
            {
                (nulls ??= new Dictionary<string, int>(StringComparer.Ordinal))[name] = count;
                continue;
            }

            if (!TElement.TryRead(ref reader, out var item))
            {
                return false;
            }

            if (count == entries.Length)
            {
                Array.Resize(ref entries, count * 2);
            }

            entries[count++] = new KeyValuePair<string, T>(name, item);
        }

        entries = nulls is null ? ValueMap<T>.WithLastOfEachName(entries, count) : ValueMap<T>.WithLastOfEachName(WithoutNulls(entries.AsSpan(0, count), nulls));
        return true;
    }

    /// <summary>Of two equal names the last counts, also where that is <c>null</c>: drops the entries that stand before it.</summary>
    private static KeyValuePair<string, T>[] WithoutNulls(ReadOnlySpan<KeyValuePair<string, T>> entries, Dictionary<string, int> nulls)
    {
        var kept = new List<KeyValuePair<string, T>>(entries.Length);
        for (var index = 0; index < entries.Length; index++)
        {
            if (!nulls.TryGetValue(entries[index].Key, out var end) || index >= end)
            {
                kept.Add(entries[index]);
            }
        }

        return [.. kept];
    }
}
