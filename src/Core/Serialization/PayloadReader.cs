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
    private readonly byte[] _source;
    private readonly PayloadInspection? _inspection;
    private JsonScanner _scanner;
    private int _root;
    private bool _isUnreadable;

    internal PayloadReader(byte[] source, int position, Type payload, PayloadInspection? inspection = null)
    {
        _source = source;
        _inspection = inspection;
        _scanner = new JsonScanner(source, position, payload);
        _root = -1;
    }

    /// <summary>The grammar below, for elements that walk over their items themselves.</summary>
    [UnscopedRef]
    internal ref JsonScanner Scanner => ref _scanner;

    /// <summary>Whether lists and maps of plain values are left undecoded until they are used.</summary>
    internal readonly bool Defers => _inspection is null;

    internal readonly byte[] Source => _source;

    /// <summary>Reads a whole document that nobody else will change.</summary>
    internal static T ReadDocument<T>(byte[] source, PayloadInspection? inspection = null)
        where T : IPayload<T>
    {
        if (!Utf8.IsValid(source))
        {
            throw MalformedJson.InvalidUtf8(source, typeof(T));
        }

        var document = ByteOrderMark.Skip(source);
        source = document.Length == source.Length ? source : document.ToArray();
        var reader = new PayloadReader(source, 0, typeof(T), inspection);
        if (reader._scanner.Peek() is var first and not ((byte)'{' or (byte)'['))
        {
            reader.RejectRoot(first);
        }

        reader._root = reader._scanner.Position;
        var payload = RecordReading.ReadOne<T>(ref reader);
        reader._scanner.ExpectEnd();
        return payload;
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
                RejectRoot(first);
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
            cursor.AccountForCurrent(_isUnreadable, _source, _scanner.Position);
            _isUnreadable = false;
        }

        return cursor.TryNextInOrder(ref _scanner) || cursor.FindNext(ref _scanner, _source);
    }

    /// <summary>Closes the record.</summary>
    /// <param name="cursor">The record's cursor, after its last member.</param>
    /// <returns>What the record remembers of its text.</returns>
    public readonly PayloadOrigin EndRecord(ref MemberCursor cursor)
    {
        var unknown = cursor.Close();
        if (cursor.Start == _root && cursor.IsStranger && unknown is not null)
        {
            throw PayloadMismatchException.ForStranger(_source, _scanner.Payload);
        }

        // A check looks at what the members alone write, so its records do not remember their text.
        return _inspection is null ? new PayloadOrigin(_source, cursor.Start, _scanner.Position - cursor.Start, unknown) : new PayloadOrigin(unknown);
    }

    /// <summary>Reads a member that holds text. A number or a boolean is read as the text that it is written with.</summary>
    /// <param name="member">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ReadText(ref TextMember member)
    {
        if (_scanner.TryPlainString(out var start, out var length))
        {
            member = new TextMember(_source, start, length, isEscaped: false);
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

    /// <summary>Reads a payload inside the payload, given as an object or as text that holds one.</summary>
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
        RecordReading.ReadRecordList(ref this, ref member);
        if (_isUnreadable)
        {
            throw PayloadMismatchException.ForBatch(_source, start, kind, _scanner.Payload);
        }
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

    /// <summary>Moves over a member's name and the colon, to the value.</summary>
    internal TextMember ReadName()
    {
        _scanner.ExpectName();
        var start = _scanner.Position;
        var isEscaped = _scanner.ReadString().IsEscaped;
        var name = new TextMember(_source, start, _scanner.Position - start, isEscaped);
        _scanner.Expect((byte)':');
        _scanner.Peek();
        return name;
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
                text = new TextMember(_source, token.Start, token.Length, token.IsEscaped);
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
            scalar = new ScalarMember<T, TFormat>(new TextMember(_source, start, length, isEscaped: false));
            return TFormat.TryParse(_source.AsSpan(start + 1, length - 2), out _);
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
        return new JsonMember(_source, start, _scanner.Position - start);
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

    private readonly void RejectRoot(byte first)
    {
        if (first == 0)
        {
            _scanner.Throw(_source.Length == 0 ? "the text is empty" : "the text holds no JSON value");
        }

        var check = _scanner;
        check.SkipValue();
        throw PayloadMismatchException.ForRoot(first, _scanner.Payload);
    }

    private readonly void RejectIdentity(int position, ReadOnlySpan<string> expected) =>
        throw PayloadMismatchException.ForIdentity(_source, position, expected, _scanner.Payload);
}
