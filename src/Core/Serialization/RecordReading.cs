using System.Runtime.CompilerServices;
using LambdaEvents.Recognition;

namespace LambdaEvents.Serialization;

/// <summary>
/// Reads lists and maps of records, and what says of a record which one it is. What elements do for other values would do for records as well, but code that is shared by all records cannot be compiled
/// before the program runs where it calls a static member of the record: these calls stand alone here, so that all else is there when a function starts.
/// </summary>
public static class RecordReading
{
    // Brackets with nothing between them.
    private const int EmptyLength = 2;

    extension(ref PayloadReader reader)
    {
        /// <summary>Reads a list of records.</summary>
        /// <typeparam name="T">The type of the records.</typeparam>
        /// <param name="member">The member.</param>
        public void ReadRecordList<T>(ref ValueList<T>? member)
            where T : class, IPayload<T> => reader.ReadRecords(ref member, mayDefer: true);

        /// <summary>Reads the records of a batch, at once: they are what the function was called for, and each may lie in another piece of the payload.</summary>
        internal void ReadRecordBatch<T>(ref ValueList<T>? member)
            where T : class, IPayload<T> => reader.ReadRecords(ref member, mayDefer: false);

        private void ReadRecords<T>(ref ValueList<T>? member, bool mayDefer)
            where T : class, IPayload<T>
        {
            member = null;
            if (reader.TryReadNull())
            {
                return;
            }

            var mark = reader.Scanner;
            if (TryReadList<T>(ref reader, mayDefer, out var list))
            {
                member = list;
                return;
            }

            reader.Scanner = mark;
            reader.SkipUnreadable();
        }

        /// <summary>Reads the source of the event around a detail.</summary>
        /// <typeparam name="T">The detail that was asked for.</typeparam>
        /// <param name="member">The member.</param>
        /// <exception cref="PayloadMismatchException">The detail comes from another source, see <see cref="IPayload{TSelf}.Pattern"/>.</exception>
        public void ReadSource<T>(ref TextMember member)
            where T : IPayload<T> => reader.ReadTold(ref member, PatternOf<T>().Source);

        /// <summary>Reads the detail type of the event around a detail.</summary>
        /// <typeparam name="T">The detail that was asked for.</typeparam>
        /// <param name="member">The member.</param>
        /// <exception cref="PayloadMismatchException">The detail belongs to another kind of event, see <see cref="IPayload{TSelf}.Pattern"/>.</exception>
        public void ReadDetailType<T>(ref TextMember member)
            where T : IPayload<T> => reader.ReadTold(ref member, PatternOf<T>().DetailType);

        private void ReadTold(ref TextMember member, string? expected)
        {
            if (expected is null)
            {
                reader.ReadText(ref member);
            }
            else
            {
                reader.ReadIdentity(ref member, expected);
            }
        }

        /// <summary>Reads a map of records.</summary>
        /// <typeparam name="T">The type of the records.</typeparam>
        /// <param name="member">The member.</param>
        public void ReadRecordMap<T>(ref ValueMap<T>? member)
            where T : class, IPayload<T>
        {
            if (reader.Scanner.TryMember("{}"u8))
            {
                member = ValueMap<T>.Empty;
            }
            else
            {
                reader.ReadMap<T, RecordElement<T>>(ref member);
            }
        }
    }

    /// <summary>Adds to a mismatch what the document is, where that is known.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static PayloadMismatchException Explain<T>(PayloadMismatchException mismatch, ReadOnlySpan<byte> document)
        where T : IPayload<T>
    {
        if (!RecognitionFeature.NamesMismatches)
        {
            return mismatch;
        }

        var recognised = T.Recogniser?.Recognise(document) ?? default;
        return recognised.Certainty >= RecognitionCertainty.Likely && recognised.Record != TypeName.SimpleOf(typeof(T)) ? mismatch.Named(recognised.Record!) : mismatch;
    }

    /// <summary>Reads the record at hand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static T ReadOne<T>(ref PayloadReader reader)
        where T : IPayload<T> => T.Read(ref reader);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsDeferrable<T>()
        where T : IPayload<T> => T.IsDeferrable;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EventBridgePattern PatternOf<T>()
        where T : IPayload<T> => T.Pattern;

    private static bool TryReadList<T>(ref PayloadReader reader, bool mayDefer, out ValueList<T>? list)
        where T : class, IPayload<T>
    {
        list = null;
        if (reader.Scanner.Peek() != (byte)'[')
        {
            return false;
        }

        if (mayDefer && reader.Defers && IsDeferrable<T>())
        {
            return ListElement<T, RecordElement<T>>.TryRead(ref reader, out list);
        }

        var start = reader.Scanner.Position;
        if (!TryReadItems(ref reader, out T[] items))
        {
            return false;
        }

        var length = reader.Scanner.Position - start;
        list = length == EmptyLength ? ValueList<T>.Empty : new ValueList<T>(items, reader.TextFrom(start));
        return true;
    }

    private static bool TryReadItems<T>(ref PayloadReader reader, out T[] items)
        where T : class, IPayload<T>
    {
        items = new T[1];
        var count = 0;
        reader.Scanner.EnterLevel();
        var first = true;
        while (reader.Scanner.NextItem((byte)']', ref first))
        {
            if (reader.Scanner.Peek() is not ((byte)'{' or (byte)'n'))
            {
                return false;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            items[count++] = ReadOne<T>(ref reader);
        }

        Array.Resize(ref items, count);
        return true;
    }
}
