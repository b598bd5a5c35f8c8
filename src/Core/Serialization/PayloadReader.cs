using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace LambdaEvents.Serialization;

/// <summary>
/// Reads a payload member by member: what generated records talk to. Text, times and numbers are not decoded here; a member remembers
/// where its token stands in the one copy of the payload that all its records share.
/// </summary>
public ref struct PayloadReader
{
    private readonly PayloadInspection? _inspection;
    private JsonScanner _scanner;
    private OwnedText _owned;
    private bool _isFirstUse;
    private int _rootDepth;
    private int _batchDepth;
    private bool _isUnreadable;

    /// <summary>Reads text that nobody else will change, from a position on.</summary>
    internal PayloadReader(byte[] source, int position, Type payload, PayloadInspection? inspection = null)
        : this(source, OwnedText.Whole(source), position, payload, inspection)
    {
    }

    private PayloadReader(ReadOnlySpan<byte> document, OwnedText owned, int position, Type payload, PayloadInspection? inspection)
    {
        _inspection = inspection;
        _scanner = new JsonScanner(document, position, payload);
        _owned = owned;
        _rootDepth = -1;
        _batchDepth = -1;
    }

    /// <summary>The grammar below, for elements that walk over their items themselves.</summary>
    [UnscopedRef]
    internal ref JsonScanner Scanner => ref _scanner;

    /// <summary>Whether lists and maps of plain values are left undecoded until they are used; those inside one that is used are not.</summary>
    internal readonly bool Defers => _inspection is null && !_isFirstUse;

    /// <summary>Reads a value that was left undecoded until now.</summary>
    internal static PayloadReader ForFirstUse(byte[] source, int position) => new(source, position, typeof(JsonElement)) { _isFirstUse = true };

    /// <summary>Reads a whole document and copies what its records keep of it.</summary>
    internal static T ReadDocument<T>(ReadOnlySpan<byte> document)
        where T : IPayload<T>
    {
        if (document.Length <= OwnedText.PieceLength)
        {
            return ReadOwnedDocument<T>(OwnedText.Copy(document).Bytes);
        }

        document = Accept(document, typeof(T));
        try
        {
            return Read<T>(new PayloadReader(document, OwnedText.Copy(document), 0, typeof(T), inspection: null));
        }
        catch (PayloadMismatchException mismatch)
        {
            throw RecordReading.Explain<T>(mismatch, document);
        }
    }

    /// <summary>Reads a whole document that nobody else will change.</summary>
    internal static T ReadOwnedDocument<T>(byte[] source, PayloadInspection? inspection = null)
        where T : IPayload<T>
    {
        // Places in an inspection are counted behind the mark, which has been skipped before: another one is malformed.
        var document = inspection is null ? Accept(source, typeof(T)) : AcceptUtf8(source, typeof(T));
        try
        {
            return Read<T>(new PayloadReader(document.Length == source.Length ? source : document.ToArray(), 0, typeof(T), inspection));
        }
        catch (PayloadMismatchException mismatch)
        {
            throw RecordReading.Explain<T>(mismatch, source);
        }
    }

    /// <summary>Enters the object at hand.</summary>
    /// <param name="names">The members of the record that is read.</param>
    public MemberCursor BeginRecord(MemberNames names)
    {
        var first = _scanner.Peek();
        var cursor = new MemberCursor(names, _scanner.Position, _inspection);
        switch (first)
        {
            case (byte)'{':
                _scanner.EnterLevel();
                break;
            case (byte)'n':
                _scanner.ReadNull();
                cursor.End();
                break;
            default:
                RejectRoot(first, isList: false);
                break;
        }

        return cursor;
    }

    /// <summary>Goes to the next member that the record has, and keeps those that it has not.</summary>
    /// <param name="cursor">The record's cursor.</param>
    /// <returns>Whether there is a member; <see cref="MemberCursor.Current"/> tells which, and its value must be read before the next call.</returns>
    /// <exception cref="JsonException">The text is not well-formed JSON.</exception>
    public bool NextMember(ref MemberCursor cursor)
    {
        if (_isUnreadable || cursor.KeepsBooks)
        {
            cursor.AccountForCurrent(_isUnreadable, ref this);
            _isUnreadable = false;
        }

        return cursor.TryNextInOrder(ref _scanner) || cursor.FindNext(ref this);
    }

    /// <summary>Closes the record.</summary>
    /// <param name="cursor">The record's cursor, after its last member.</param>
    /// <returns>What the record remembers of its text.</returns>
    public PayloadOrigin EndRecord(ref MemberCursor cursor)
    {
        var unknown = cursor.Close();
        if (unknown is not null && cursor.IsStranger && (_scanner.Depth == _rootDepth || _scanner.Depth == _batchDepth))
        {
            throw PayloadMismatchException.ForStranger(_scanner.Json, _scanner.Payload);
        }

        return new PayloadOrigin(TextFrom(cursor.Start), unknown);
    }

    /// <summary>Reads a member that holds text. A number or a boolean is read as the text that it is written with.</summary>
    /// <param name="member">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ReadText(ref TextMember member)
    {
        if (_scanner.TryPlainString(out var start, out var length))
        {
            member = OwnText(start, length, isEscaped: false);
        }
        else if (!TryReadText(out member))
        {
            MarkUnreadable();
        }
    }

    /// <summary>Reads a member that tells payloads apart.</summary>
    /// <param name="member">The member.</param>
    /// <param name="expected">The values that it may have.</param>
    /// <exception cref="PayloadMismatchException">It has another value.</exception>
    public void ReadIdentity(ref TextMember member, params ReadOnlySpan<string> expected)
    {
        var start = _scanner.Position;
        if (!TryReadText(out member))
        {
            RejectIdentity(start, expected);
        }

        if (member.HasValue && !member.TryIntern(expected))
        {
            RejectIdentity(start, expected);
        }
    }

    /// <summary>Reads a number, a boolean or a time.</summary>
    /// <typeparam name="T">The C# type of the value.</typeparam>
    /// <typeparam name="TFormat">The form of the value on the wire.</typeparam>
    /// <param name="member">The member.</param>
    public void ReadScalar<T, TFormat>(ref ScalarMember<T, TFormat> member)
        where T : struct, IEquatable<T>
        where TFormat : struct, IScalarFormat<T>
    {
        if (!TryReadScalar(out member))
        {
            member = default;
            MarkUnreadable();
        }
    }

    /// <summary>Reads base64 text, which is decoded only on demand.</summary>
    /// <param name="member">The member.</param>
    public void ReadBase64(ref Base64Member member)
    {
        if (!TryReadText(out var text))
        {
            MarkUnreadable();
        }

        member = new Base64Member(text);
    }

    /// <summary>Reads any JSON value.</summary>
    /// <param name="member">The member.</param>
    public void ReadJson(ref JsonMember member) => member = ReadJsonMember();

    /// <summary>Reads any JSON value; of text that holds a JSON object, the object.</summary>
    /// <param name="member">The member.</param>
    public void ReadEmbeddedJson(ref JsonMember member) => member = ReadJsonMember().Unwrap();

    /// <summary>Reads a payload inside the payload, given as JSON or as text that holds it.</summary>
    /// <typeparam name="T">The inner payload.</typeparam>
    /// <param name="member">The member.</param>
    public void ReadEmbedded<T>(ref EmbeddedMember<T> member)
        where T : class, IPayload<T>
    {
        if (!EmbeddedMember<T>.TryRead(ref this, out member))
        {
            MarkUnreadable();
        }
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="member">The member.</param>
    public void ReadRecord<T>(ref T? member)
        where T : class, IPayload<T>
    {
        member = null;
        switch (_scanner.Peek())
        {
            case (byte)'{':
                member = RecordReading.ReadOne<T>(ref this);
                break;
            case (byte)'n':
                _scanner.ReadNull();
                break;
            default:
                SkipUnreadable();
                break;
        }
    }

    /// <summary>Reads the records of a batch, without which the payload is another one.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="member">The member.</param>
    /// <exception cref="PayloadMismatchException">The value is no list of objects.</exception>
    public void ReadBatch<T>(ref ValueList<T>? member)
        where T : class, IPayload<T>
    {
        var start = _scanner.Position;
        var kind = _scanner.Peek();
        var outer = _batchDepth;
        _batchDepth = _scanner.Depth + 1;
        RecordReading.ReadRecordBatch(ref this, ref member);
        _batchDepth = outer;
        if (_isUnreadable)
        {
            throw PayloadMismatchException.ForBatch(_scanner.Json, start, kind, _scanner.Payload);
        }
    }

    /// <summary>Reads a payload that is a list, at once: its items are what the function was called for.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TElement">How an item is read and written.</typeparam>
    /// <exception cref="PayloadMismatchException">The value is no list, or has an item that the list cannot hold.</exception>
    public ValueList<T> ReadItems<T, TElement>()
        where TElement : struct, IElement<T>
    {
        if (_scanner.Peek() is var first and not (byte)'[')
        {
            RejectRoot(first, isList: true);
        }

        var start = _scanner.Position;
        return ListElement<T, TElement>.TryReadAtOnce(ref this, out var items) ? items : throw PayloadMismatchException.ForItem(_scanner.Json, start, _scanner.Payload);
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TElement">How an item is read and written.</typeparam>
    /// <param name="member">The member.</param>
    public void ReadList<T, TElement>(ref ValueList<T>? member)
        where TElement : struct, IElement<T> => ReadElement<ValueList<T>, ListElement<T, TElement>>(ref member);

    /// <summary>Reads a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TElement">How a value is read and written.</typeparam>
    /// <param name="member">The member.</param>
    public void ReadMap<T, TElement>(ref ValueMap<T>? member)
        where TElement : struct, IElement<T> => ReadElement<ValueMap<T>, MapElement<T, TElement>>(ref member);

    /// <summary>Reads a map of HTTP headers.</summary>
    /// <param name="member">The member.</param>
    public void ReadHeaders(ref HeaderMap? member) => ReadElement<HeaderMap, HeaderMapElement>(ref member);

    /// <summary>Reads one text or a list of them.</summary>
    /// <param name="member">The member.</param>
    public void ReadOneOrMany(ref OneOrMany<string>? member) => ReadElement<OneOrMany<string>, OneOrManyElement>(ref member);

    /// <summary>Moves over the value at hand and says that the member cannot hold it: the property reads as absent, the value is kept.</summary>
    public void SkipUnreadable()
    {
        _scanner.SkipValue();
        MarkUnreadable();
    }

    internal bool TryReadNull()
    {
        if (_scanner.Peek() != (byte)'n')
        {
            return false;
        }

        _scanner.ReadNull();
        return true;
    }

    /// <summary>Moves over a value, if it can be read as text.</summary>
    internal bool TrySkipText()
    {
        var isText = _scanner.Peek() is not ((byte)'{' or (byte)'[');
        _scanner.SkipValue();
        return isText;
    }

    /// <summary>Reads a member's name and moves over the colon, to the value.</summary>
    internal string ReadName()
    {
        _scanner.ExpectName();
        var token = _scanner.ReadString();
        var name = JsonText.Decode(_scanner.Json.Slice(token.Start, token.Length), token.IsEscaped);
        _scanner.Expect((byte)':');
        _scanner.Peek();
        return name;
    }

    /// <summary>Gives the text at hand without its quotes, if it is a string without escapes.</summary>
    internal bool TryReadPlainText(out ReadOnlySpan<byte> text)
    {
        var isPlain = _scanner.TryPlainString(out var start, out var length);
        text = isPlain ? _scanner.Json.Slice(start + 1, length - 2) : default;
        return isPlain;
    }

    internal bool TryReadText(out TextMember text)
    {
        switch (_scanner.Peek())
        {
            case (byte)'{' or (byte)'[':
                _scanner.SkipValue();
                text = default;
                return false;
            case (byte)'n':
                _scanner.ReadNull();
                text = default;
                return true;
            default:
                var token = _scanner.ReadToken();
                text = OwnText(token.Start, token.Length, token.IsEscaped);
                return true;
        }
    }

    internal bool TryReadScalar<T, TFormat>(out ScalarMember<T, TFormat> scalar)
        where T : struct, IEquatable<T>
        where TFormat : struct, IScalarFormat<T>
    {
        // The common case, a token without escapes, is tried where it stands.
        if (_scanner.TryPlainString(out var start, out var length))
        {
            scalar = new ScalarMember<T, TFormat>(OwnText(start, length, isEscaped: false));
            return TFormat.TryParse(_scanner.Json.Slice(start + 1, length - 2), out _);
        }

        scalar = default;
        return TryReadText(out var text) && (!text.HasValue || ScalarMember<T, TFormat>.TryCreate(text, out scalar));
    }

    internal JsonMember ReadJsonMember()
    {
        if (TryReadNull())
        {
            return default;
        }

        var start = _scanner.Position;
        _scanner.SkipValue();
        return OwnJson(start, _scanner.Position);
    }

    /// <summary>The JSON between two positions, kept.</summary>
    internal JsonMember OwnJson(int start, int end)
    {
        var place = _owned.Reach(_scanner.Json, start, end);
        return new JsonMember(_owned.Bytes, place, end - start);
    }

    /// <summary>The text from a position up to here, to be decoded when it is needed.</summary>
    internal DeferredJson Defer(int start)
    {
        var place = _owned.Reach(_scanner.Json, start, _scanner.Position);
        return new DeferredJson(_owned.Bytes, place, _scanner.Position - start);
    }

    /// <summary>
    /// The text from a position up to here, to be written back; nothing where it is not in one piece. Nothing in a check either, which looks at what the members alone write.
    /// </summary>
    internal DeferredJson TextFrom(int start) => _inspection is null && _owned.Covers(start, _scanner.Position) ? Defer(start) : default;

    /// <summary>The same for a container. One of plain values keeps its text in a check too: nothing takes it from the container, whatever is changed around it.</summary>
    internal DeferredJson TextOfContainer(int start, bool holdsRecords) => holdsRecords ? TextFrom(start) : Defer(start);

    /// <summary>Whether a payload of this type may begin so.</summary>
    internal static bool IsStart<T>(byte first)
        where T : IPayload<T> => first == (T.IsList ? (byte)'[' : (byte)'{');

    /// <summary>Makes sure that it is UTF-8, and leaves out a byte order mark.</summary>
    private static ReadOnlySpan<byte> Accept(ReadOnlySpan<byte> document, Type payload) => ByteOrderMark.Skip(AcceptUtf8(document, payload));

    private static ReadOnlySpan<byte> AcceptUtf8(ReadOnlySpan<byte> document, Type payload) =>
        Utf8.IsValid(document) ? document : throw MalformedJson.InvalidUtf8(document, payload);

    private static T Read<T>(PayloadReader reader)
        where T : IPayload<T>
    {
        if (reader._scanner.Peek() is var first && !IsStart<T>(first))
        {
            reader.RejectRoot(first, T.IsList);
        }

        // The items of a list are what the members of another root are: one of them that is not of this payload tells that nothing is.
        reader._rootDepth = T.IsList ? 1 : 0;
        var payload = RecordReading.ReadOne<T>(ref reader);
        reader._scanner.ExpectEnd();
        return payload;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextMember OwnText(int start, int length, bool isEscaped)
    {
        var place = _owned.Reach(_scanner.Json, start, start + length);
        return new TextMember(_owned.Bytes, place, length, isEscaped);
    }

    private void ReadElement<T, TElement>(ref T? member)
        where T : class
        where TElement : struct, IElement<T>
    {
        member = null;
        if (TryReadNull())
        {
            return;
        }

        var mark = _scanner;
        if (TElement.TryRead(ref this, out var value))
        {
            member = value;
            return;
        }

        _scanner = mark;
        SkipUnreadable();
    }

    private void MarkUnreadable() => _isUnreadable = true;

    private readonly void RejectRoot(byte first, bool isList)
    {
        if (first == 0)
        {
            _scanner.Throw(_scanner.Json.IsEmpty ? "the text is empty" : "the text holds no JSON value");
        }

        var check = _scanner;
        check.SkipValue();
        throw PayloadMismatchException.ForRoot(first, isList, _scanner.Payload);
    }

    private readonly void RejectIdentity(int position, ReadOnlySpan<string> expected) =>
        throw PayloadMismatchException.ForIdentity(_scanner.Json, position, expected, _scanner.Payload);
}
