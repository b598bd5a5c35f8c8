using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>The one table of how each type of member is declared, read and written. A new type is a row here, and a class in Core.</summary>
internal static class MemberTable
{
    public static MemberCode Of(MemberType type, TypeNames names) => type switch
    {
        MemberType.Text => Text(names),
        MemberType.Identity identity => Text(names) with { Read = "ReadIdentity", ReadArguments = IdentityArguments(identity) },
        MemberType.Told told => Text(names) with { Read = $"{(told.IsSource ? "ReadSource" : "ReadDetailType")}<{told.Parameter}>" },
        MemberType.Scalar scalar =>
            Struct($"{names["ScalarMember"]}<{ScalarArguments(scalar, names)}>", names.OfScalar(scalar.CSharpType), "ReadScalar", "WriteScalar"),
        MemberType.Binary => Struct(names["Base64Member"], names["Base64"], "ReadBase64", "WriteBase64"),
        MemberType.AnyJson json => Struct(names["JsonMember"], names["JsonElement"], json.IsEmbedded ? "ReadEmbeddedJson" : "ReadJson", "WriteJson"),
        MemberType.Embedded embedded => Embedded(embedded, names),
        MemberType.Record record => Class(names.Of(record.Target), " ?? " + EmptyRecord(record.Target, names), "ReadRecord", "WriteRecord"),
        MemberType.Batch batch => List(new MemberType.Record(batch.Target), names) with { Read = $"ReadBatch<{names.Of(batch.Target)}>" },
        MemberType.List list => List(list.Item, names),
        MemberType.Map map => Map(map.Value, names),
        MemberType.Headers => Class(names["HeaderMap"], " ?? []", "ReadHeaders", "WriteHeaders"),
        _ => Class($"{names["OneOrMany"]}<string>", " ?? []", "ReadOneOrMany", "WriteOneOrMany"),
    };

    private static MemberCode Embedded(MemberType.Embedded embedded, TypeNames names)
    {
        var code = Struct($"{names["EmbeddedMember"]}<{embedded.Parameter}>", embedded.Parameter, "ReadEmbedded", "WriteEmbedded");
        return code with { Required = ".Value", IsAlwaysNullable = true };
    }

    /// <summary>The C# type of a list's item or a map's value, and the type that reads and writes it.</summary>
    public static (string Type, string Element) ElementOf(MemberType type, TypeNames names)
    {
        switch (type)
        {
            case MemberType.Scalar scalar:
                return (names.OfScalar(scalar.CSharpType), $"{names["ScalarElement"]}<{ScalarArguments(scalar, names)}>");
            case MemberType.Binary:
                return (names["Base64"], names["Base64Element"]);
            case MemberType.AnyJson:
                return (names["JsonElement"], names["JsonElementElement"]);
            case MemberType.Record record:
                return (names.Of(record.Target), $"{names["RecordElement"]}<{names.Of(record.Target)}>");
            case MemberType.List list:
                var item = ElementOf(list.Item, names);
                return ($"{names["ValueList"]}<{item.Type}>", $"{names["ListElement"]}<{item.Type}, {item.Element}>");
            case MemberType.Map map:
                var value = ElementOf(map.Value, names);
                return ($"{names["ValueMap"]}<{value.Type}>", $"{names["MapElement"]}<{value.Type}, {value.Element}>");
            case MemberType.Headers:
                return (names["HeaderMap"], names["HeaderMapElement"]);
            case MemberType.OneOrMany:
                return ($"{names["OneOrMany"]}<string>", names["OneOrManyElement"]);
            default:
                return ("string", names["TextElement"]);
        }
    }

    private static MemberCode Text(TypeNames names) => new(names["TextMember"], "string", ".Value", ".ValueOrEmpty", "ReadText", "WriteText");

    private static MemberCode Struct(string field, string property, string read, string write) =>
        new(field, property, ".Value", ".ValueOrDefault", read, write);

    private static MemberCode Class(string type, string whenAbsent, string read, string write) =>
        new(type + "?", type, string.Empty, whenAbsent, read, write) { IsStruct = false };

    private static MemberCode List(MemberType item, TypeNames names)
    {
        var (type, element) = ElementOf(item, names);
        var read = item is MemberType.Record ? $"ReadRecordList<{type}>" : $"ReadList<{type}, {element}>";
        return Class($"{names["ValueList"]}<{type}>", " ?? []", read, $"WriteList<{type}, {element}>");
    }

    private static MemberCode Map(MemberType value, TypeNames names)
    {
        var (type, element) = ElementOf(value, names);
        var read = value is MemberType.Record ? $"ReadRecordMap<{type}>" : $"ReadMap<{type}, {element}>";
        return Class($"{names["ValueMap"]}<{type}>", " ?? []", read, $"WriteMap<{type}, {element}>");
    }

    private static string IdentityArguments(MemberType.Identity identity) => string.Concat(identity.Values.Select(value => $", {Literals.Text(value)}"));

    private static string ScalarArguments(MemberType.Scalar scalar, TypeNames names) => $"{names.OfScalar(scalar.CSharpType)}, {names[scalar.Format]}";

    /// <summary>A record with required members, or a hand-written one, cannot be made with <c>new()</c>, but it can be read from an empty object.</summary>
    private static string EmptyRecord(RecordReference record, TypeNames names) =>
        record.IsCreatable ? "new()" : $"{names["LambdaJson"]}.Deserialize<{names.Of(record)}>(\"{{}}\"u8)";
}
