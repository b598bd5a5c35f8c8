using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Lists, as members and inside other containers.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TElement">How an item is read and written.</typeparam>
public readonly struct ListElement<T, TElement> : IElement<ValueList<T>>
    where TElement : struct, IElement<T>
{
    private static readonly Func<DeferredJson, T[]> ReadItems = static json =>
    {
        var reader = json.CreateReader();
        return TryReadItems(ref reader, out var items) ? items : throw new InvalidOperationException("A list was accepted that cannot be read.");
    };

    /// <inheritdoc/>
    public static bool IsDeferrable => TElement.IsDeferrable;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader)
    {
        if (reader.Peek() != (byte)'[')
        {
            return reader.TryReadNull();
        }

        reader.EnterLevel();
        var first = true;
        while (reader.NextItem((byte)']', ref first))
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
        value = [];
        if (reader.Peek() != (byte)'[')
        {
            return reader.TryReadNull();
        }

        var start = reader.Position;
        if (reader.Defers && TElement.IsDeferrable)
        {
            var isList = TrySkip(ref reader);
            value = new ValueList<T>(new DeferredJson(reader.Source, start, reader.Position - start), ReadItems);
            return isList;
        }

        if (!TryReadItems(ref reader, out var items))
        {
            return false;
        }

        value = new ValueList<T>(items, reader.Defers ? new DeferredJson(reader.Source, start, reader.Position - start) : default);
        return true;
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

    private static bool TryReadItems(ref PayloadReader reader, out T[] items)
    {
        items = [];
        var count = 0;
        reader.EnterLevel();
        var first = true;
        while (reader.NextItem((byte)']', ref first))
        {
            reader.Peek();
            if (!TElement.TryRead(ref reader, out var item))
            {
                return false;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? 1 : count * 2);
            }

            items[count++] = item;
        }

        Array.Resize(ref items, count);
        return true;
    }
}
