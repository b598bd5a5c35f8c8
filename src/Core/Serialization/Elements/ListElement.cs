using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Lists, as members and inside other containers.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TElement">How an item is read and written.</typeparam>
public readonly struct ListElement<T, TElement> : IElement<ValueList<T>>
    where TElement : struct, IElement<T>
{
    // Brackets with nothing between them.
    private const int EmptyLength = 2;

    private static readonly Func<DeferredJson, T[]> ReadItems = static json =>
    {
        var reader = json.CreateReader();
        return TryReadItems(ref reader, out var items) ? items : throw new InvalidOperationException("A list was accepted that cannot be read.");
    };

    /// <inheritdoc/>
    public static bool IsDeferrable => TElement.IsDeferrable;

    /// <inheritdoc/>
    public static bool HoldsRecords => TElement.HoldsRecords;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader)
    {
        if (reader.Scanner.Peek() != (byte)'[')
        {
            return reader.TryReadNull();
        }

        if (TElement.AcceptedDepth >= 0 && reader.Scanner.TrySkipCompact(TElement.AcceptedDepth + 1))
        {
            return true;
        }

        reader.Scanner.EnterLevel();
        var first = true;
        while (reader.Scanner.NextItem((byte)']', ref first))
        {
            if (!TElement.TrySkip(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out ValueList<T> value)
    {
        if (reader.Scanner.Peek() != (byte)'[')
        {
            value = [];
            return reader.TryReadNull();
        }

        var start = reader.Scanner.Position;
        if (reader.Defers && TElement.IsDeferrable)
        {
            var isList = TrySkip(ref reader);
            value = reader.Scanner.Position - start == EmptyLength ? [] : new ValueList<T>(reader.Defer(start), ReadItems);
            return isList;
        }

        return TryReadAtOnce(ref reader, out value);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Json.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value.AsSpan())
        {
            TElement.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads the list at hand, whether or not it could wait for its first use.</summary>
    internal static bool TryReadAtOnce(ref PayloadReader reader, out ValueList<T> value)
    {
        var start = reader.Scanner.Position;
        var isList = TryReadItems(ref reader, out var items);
        value = isList ? new ValueList<T>(items, reader.TextOfContainer(start, TElement.HoldsRecords)) : [];
        return isList;
    }

    private static bool TryReadItems(ref PayloadReader reader, out T[] items)
    {
        items = [];
        var count = 0;
        reader.Scanner.EnterLevel();
        var first = true;
        while (reader.Scanner.NextItem((byte)']', ref first))
        {
            reader.Scanner.Peek();
            if (!TElement.TryRead(ref reader, out var item))
            {
                return false;
            }

            if (count == items.Length)
            {
                // Many lists have one item: values of a header, the records of a notification.
                Array.Resize(ref items, count == 0 ? 1 : Math.Max(4, count * 2));
            }

            items[count++] = item;
        }

        Array.Resize(ref items, count);
        return true;
    }
}
