using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Serialization;
using Flag = LambdaEvents.Serialization.ScalarMember<bool, LambdaEvents.Serialization.BooleanFormat>;

namespace LambdaEvents.DynamoDb;

/// <summary>
/// The value of one attribute of a DynamoDB item: exactly one of ten types, which <see cref="Kind"/> tells. Numbers stay the text that DynamoDB sends, for no .NET type
/// holds all 38 digits. Made by the <c>From…</c> methods, or of a string, number or boolean.
/// </summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_AttributeValue.html">the AWS documentation</see>.</remarks>
// x-payload: dynamodb-attribute-value
[JsonConverter(typeof(PayloadConverter<DynamoDbAttributeValue>))]
public sealed record DynamoDbAttributeValue : IPayload<DynamoDbAttributeValue>
{
    private static readonly MemberNames WireNames = new(["S", "N", "M", "L", "BOOL", "NULL", "B", "SS", "NS", "BS"], required: []);

    private PayloadOrigin _origin;

    // Text, number and bytes; the value of every other kind is in the object: a batch holds thousands of these records, and most are text or number.
    private TextMember _text;
    private object? _value;

    private DynamoDbAttributeValue()
    {
    }

    /// <summary>The value that says that an attribute is there and has no value.</summary>
    public static DynamoDbAttributeValue Null { get; } = new() { Kind = DynamoDbAttributeKind.Null, _value = Flag.FromValue(true) };

    /// <summary>Which of the ten types the value has, and so which property has it.</summary>
    public DynamoDbAttributeKind Kind { get; private set; }

    /// <summary>The text; may be empty. Null for a value of another type.</summary>
    public string? S => Kind == DynamoDbAttributeKind.String ? _text.Value : null;

    /// <summary>The number as DynamoDB writes it, a decimal number in the invariant culture. Null for a value of another type.</summary>
    public string? N => Kind == DynamoDbAttributeKind.Number ? _text.Value : null;

    /// <summary>The bytes, base64 on the wire. Null for a value of another type.</summary>
    public Base64? B => Kind == DynamoDbAttributeKind.Binary ? new Base64(_text.ValueOrEmpty) : null;

    /// <summary>True or false. Null for a value of another type.</summary>
    public bool? Bool => Kind == DynamoDbAttributeKind.Boolean ? ((Flag)_value!).Value : null;

    /// <summary>Whether this is the <c>NULL</c> value.</summary>
    public bool IsNull => Kind == DynamoDbAttributeKind.Null;

    /// <summary>The items of a list; may be empty. Null for a value of another type.</summary>
    public ValueList<DynamoDbAttributeValue>? L => Kind == DynamoDbAttributeKind.List ? (ValueList<DynamoDbAttributeValue>?)_value : null;

    /// <summary>The entries of a map; may be empty. Null for a value of another type.</summary>
    public ValueMap<DynamoDbAttributeValue>? M => Kind == DynamoDbAttributeKind.Map ? (ValueMap<DynamoDbAttributeValue>?)_value : null;

    /// <summary>The members of a set of texts, in the order in which they came. Null for a value of another type.</summary>
    public ValueList<string>? StringSet => Kind == DynamoDbAttributeKind.StringSet ? (ValueList<string>?)_value : null;

    /// <summary>The members of a set of numbers, each as DynamoDB writes it. Null for a value of another type.</summary>
    public ValueList<string>? NumberSet => Kind == DynamoDbAttributeKind.NumberSet ? (ValueList<string>?)_value : null;

    /// <summary>The members of a set of byte values, base64 on the wire. Null for a value of another type.</summary>
    public ValueList<Base64>? BinarySet => Kind == DynamoDbAttributeKind.BinarySet ? (ValueList<Base64>?)_value : null;

    /// <summary>A type that this version of the library does not know, and whatever stands beside the value.</summary>
    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static bool IPayload<DynamoDbAttributeValue>.IsDeferrable => true;

    /// <summary>Makes a text.</summary>
    /// <param name="text">The text; may be empty, except for a key.</param>
    public static DynamoDbAttributeValue FromString(string text) => new() { Kind = DynamoDbAttributeKind.String, _text = NotNull(text) };

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    public static DynamoDbAttributeValue FromNumber(decimal number) => FromNumber(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a number of more digits than .NET's types hold.</summary>
    /// <param name="number">A decimal number in the invariant culture, as DynamoDB takes it.</param>
    public static DynamoDbAttributeValue FromNumber(string number) => new() { Kind = DynamoDbAttributeKind.Number, _text = NotNull(number) };

    /// <summary>Makes a binary value.</summary>
    /// <param name="bytes">The bytes before they are encoded.</param>
    public static DynamoDbAttributeValue FromBinary(ReadOnlySpan<byte> bytes) => new() { Kind = DynamoDbAttributeKind.Binary, _text = Base64.FromBytes(bytes).Text };

    /// <summary>Makes a boolean.</summary>
    /// <param name="flag">True or false.</param>
    public static DynamoDbAttributeValue FromBoolean(bool flag) => new() { Kind = DynamoDbAttributeKind.Boolean, _value = Flag.FromValue(flag) };

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items.</param>
    public static DynamoDbAttributeValue FromList(params ReadOnlySpan<DynamoDbAttributeValue> items) =>
        new() { Kind = DynamoDbAttributeKind.List, _value = ValueList.Create(items) };

    /// <summary>Makes a map.</summary>
    /// <param name="entries">Names and values.</param>
    public static DynamoDbAttributeValue FromMap(ValueMap<DynamoDbAttributeValue> entries) => new() { Kind = DynamoDbAttributeKind.Map, _value = NotNull(entries) };

    /// <summary>Makes a set of texts.</summary>
    /// <param name="texts">The members; DynamoDB takes no empty set and no member twice.</param>
    public static DynamoDbAttributeValue FromStringSet(params ReadOnlySpan<string> texts) =>
        new() { Kind = DynamoDbAttributeKind.StringSet, _value = ValueList.Create(texts) };

    /// <summary>Makes a set of numbers.</summary>
    /// <param name="numbers">Decimal numbers in the invariant culture; DynamoDB takes no empty set and no member twice.</param>
    public static DynamoDbAttributeValue FromNumberSet(params ReadOnlySpan<string> numbers) =>
        new() { Kind = DynamoDbAttributeKind.NumberSet, _value = ValueList.Create(numbers) };

    /// <summary>Makes a set of byte values.</summary>
    /// <param name="values">The members; DynamoDB takes no empty set and no member twice.</param>
    public static DynamoDbAttributeValue FromBinarySet(params ReadOnlySpan<Base64> values) =>
        new() { Kind = DynamoDbAttributeKind.BinarySet, _value = ValueList.Create(values) };

    /// <summary>Makes a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator DynamoDbAttributeValue(string text) => FromString(text);

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator DynamoDbAttributeValue(decimal number) => FromNumber(number);

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator DynamoDbAttributeValue(long number) => FromNumber(number);

    /// <summary>Makes a boolean.</summary>
    /// <param name="flag">True or false.</param>
    public static implicit operator DynamoDbAttributeValue(bool flag) => FromBoolean(flag);

    /// <summary>Gives the number, if the value is one that <see cref="decimal"/> holds (28 digits) without rounding away its size.</summary>
    /// <param name="number">The number; 0 otherwise.</param>
    public bool TryGetDecimal(out decimal number)
    {
        number = 0;
        return Kind == DynamoDbAttributeKind.Number && decimal.TryParse(N, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Gives the number, if the value is a whole one of 64 bits.</summary>
    /// <param name="number">The number; 0 otherwise.</param>
    public bool TryGetInt64(out long number)
    {
        number = 0;
        return Kind == DynamoDbAttributeKind.Number && long.TryParse(N, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>
    /// The value as plain JSON, without DynamoDB's type names: <c>{"N": "5"}</c> becomes <c>5</c>. Sets become arrays, bytes become base64 text.
    /// </summary>
    public string ToPlainJson() => DynamoDbPlainJson.Print(this);

    /// <summary>Reads the value, as plain JSON, as a type of the caller's.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="JsonException">The value is not of that type.</exception>
    public T? Deserialize<T>(JsonTypeInfo<T> typeInfo) => DynamoDbPlainJson.Deserialize(this, typeInfo);

    static DynamoDbAttributeValue IPayload<DynamoDbAttributeValue>.Read(ref PayloadReader reader)
    {
        var value = new DynamoDbAttributeValue();
        var (kind, member) = (DynamoDbAttributeKind.Unknown, 0);
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            // Of several values under one name the last one counts, as everywhere.
            if (kind == DynamoDbAttributeKind.Unknown || members.Current == member)
            {
                member = members.Current;
                kind = value.ReadAs(ref reader, member);
            }
            else
            {
                SkipSecond(ref reader);
            }
        }

        value.Kind = kind;
        value._origin = reader.EndRecord(ref members);
        return value;
    }

    void IPayload<DynamoDbAttributeValue>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        WriteValue(writer);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }

    private static T NotNull<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <summary>A second type says something that this library does not understand: it is kept beside the first, unless it is null, which says nothing.</summary>
    private static void SkipSecond(ref PayloadReader reader)
    {
        var ahead = reader;
        var second = default(JsonMember);
        ahead.ReadJson(ref second);
        if (second.HasValue)
        {
            reader.SkipUnreadable();
        }
        else
        {
            reader = ahead;
        }
    }

    private static DynamoDbAttributeKind If(bool hasValue, DynamoDbAttributeKind kind) => hasValue ? kind : DynamoDbAttributeKind.Unknown;

    private DynamoDbAttributeKind ReadAs(ref PayloadReader reader, int member)
    {
        switch (member)
        {
            case 0: return ReadText(ref reader, DynamoDbAttributeKind.String);
            case 1: return ReadText(ref reader, DynamoDbAttributeKind.Number);
            case 2: return ReadMap(ref reader);
            case 3: return ReadList<DynamoDbAttributeValue, RecordElement<DynamoDbAttributeValue>>(ref reader, DynamoDbAttributeKind.List);
            case 4: return ReadFlag(ref reader, DynamoDbAttributeKind.Boolean);
            case 5: return ReadFlag(ref reader, DynamoDbAttributeKind.Null);
            case 6: return ReadText(ref reader, DynamoDbAttributeKind.Binary);
            case 7: return ReadList<string, TextElement>(ref reader, DynamoDbAttributeKind.StringSet);
            case 8: return ReadList<string, TextElement>(ref reader, DynamoDbAttributeKind.NumberSet);
            default: return ReadList<Base64, Base64Element>(ref reader, DynamoDbAttributeKind.BinarySet);
        }
    }

    private DynamoDbAttributeKind ReadText(ref PayloadReader reader, DynamoDbAttributeKind kind)
    {
        reader.ReadText(ref _text);
        return If(_text.HasValue, kind);
    }

    private DynamoDbAttributeKind ReadFlag(ref PayloadReader reader, DynamoDbAttributeKind kind)
    {
        Flag flag = default;
        reader.ReadScalar(ref flag);
        _value = flag;
        return If(flag.HasValue, kind);
    }

    private DynamoDbAttributeKind ReadMap(ref PayloadReader reader)
    {
        ValueMap<DynamoDbAttributeValue>? map = null;
        reader.ReadMap<DynamoDbAttributeValue, RecordElement<DynamoDbAttributeValue>>(ref map);
        _value = map;
        return If(map is not null, DynamoDbAttributeKind.Map);
    }

    private DynamoDbAttributeKind ReadList<T, TElement>(ref PayloadReader reader, DynamoDbAttributeKind kind)
        where TElement : struct, IElement<T>
    {
        ValueList<T>? list = null;
        reader.ReadList<T, TElement>(ref list);
        _value = list;
        return If(list is not null, kind);
    }

    private void WriteValue(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case DynamoDbAttributeKind.String: writer.WriteText("S"u8, in _text); break;
            case DynamoDbAttributeKind.Number: writer.WriteText("N"u8, in _text); break;
            case DynamoDbAttributeKind.Binary: writer.WriteText("B"u8, in _text); break;
            case DynamoDbAttributeKind.Boolean: WriteFlag(writer, "BOOL"u8); break;
            case DynamoDbAttributeKind.Null: WriteFlag(writer, "NULL"u8); break;
            case DynamoDbAttributeKind.Map: writer.WriteMap<DynamoDbAttributeValue, RecordElement<DynamoDbAttributeValue>>("M"u8, M); break;
            case DynamoDbAttributeKind.List: writer.WriteList<DynamoDbAttributeValue, RecordElement<DynamoDbAttributeValue>>("L"u8, L); break;
            case DynamoDbAttributeKind.StringSet: writer.WriteList<string, TextElement>("SS"u8, StringSet); break;
            case DynamoDbAttributeKind.NumberSet: writer.WriteList<string, TextElement>("NS"u8, NumberSet); break;
            case DynamoDbAttributeKind.BinarySet: writer.WriteList<Base64, Base64Element>("BS"u8, BinarySet); break;
            default: break;
        }
    }

    private void WriteFlag(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        var flag = (Flag)_value!;
        writer.WriteScalar(name, in flag);
    }
}
