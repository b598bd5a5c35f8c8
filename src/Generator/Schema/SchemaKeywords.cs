namespace LambdaEvents.Generator.Schema;

/// <summary>The dialect: which keyword may stand where, with which kind of value. Anything else is a diagnostic.</summary>
internal static class SchemaKeywords
{
    private const Place Record = Place.Root | Place.Definition;
    private const Place Value = Place.Member | Place.Item;
    private const JsonKind Any = JsonKind.Object | JsonKind.Array | JsonKind.Text | JsonKind.Number | JsonKind.Boolean | JsonKind.Null;

    private static readonly Dictionary<string, (Place Places, JsonKind Kinds)> Table = new(StringComparer.Ordinal)
    {
        ["$schema"] = (Place.Root, JsonKind.Text),
        ["$id"] = (Place.Root, JsonKind.Text),
        ["title"] = (Place.Root, JsonKind.Text),
        ["$defs"] = (Place.Root, JsonKind.Object),
        ["x-direction"] = (Place.Root, JsonKind.Text),
        ["x-imported"] = (Place.Root, JsonKind.Text),
        ["x-docs"] = (Record, JsonKind.Text),
        ["x-payload"] = (Record, JsonKind.Array),
        ["x-recognise"] = (Record, JsonKind.Array),
        ["x-trigger"] = (Record, JsonKind.Text),
        ["x-responses"] = (Record, JsonKind.Array),
        ["x-detail-type"] = (Record, JsonKind.Text),
        ["x-event-source"] = (Record, JsonKind.Text),
        ["x-type"] = (Record, JsonKind.Text),
        ["required"] = (Record, JsonKind.Array),
        ["properties"] = (Record, JsonKind.Object),
        ["description"] = (Record | Value, JsonKind.Text),
        ["type"] = (Record | Value, JsonKind.Text | JsonKind.Array),
        ["format"] = (Value, JsonKind.Text),
        ["const"] = (Value, Any),
        ["enum"] = (Value, JsonKind.Array),
        ["$ref"] = (Value, JsonKind.Text),
        ["items"] = (Record | Value, JsonKind.Object),
        ["additionalProperties"] = (Value, JsonKind.Object | JsonKind.Boolean),
        ["oneOf"] = (Value, JsonKind.Array),
        ["contentEncoding"] = (Value, JsonKind.Text),
        ["contentMediaType"] = (Value, JsonKind.Text),
        ["x-values"] = (Value, JsonKind.Object),
        ["x-ignore-case"] = (Value, JsonKind.Boolean),
        ["x-name"] = (Place.Member, JsonKind.Text),
        ["x-sensitive"] = (Place.Member, JsonKind.Boolean),
        ["x-generic"] = (Place.Member, JsonKind.Text),
        ["x-told-by"] = (Place.Member, JsonKind.Array),
    };

    public static bool IsAllowed(string keyword, Place place) => Table.TryGetValue(keyword, out var entry) && (entry.Places & place) != 0;

    public static JsonKind KindsOf(string keyword) => Table[keyword].Kinds;

    public static string AllowedAt(Place place) => string.Join(", ", Table.Where(entry => (entry.Value.Places & place) != 0).Select(entry => entry.Key));

    public static string Describe(Place place) => place switch
    {
        Place.Root => "a schema",
        Place.Definition => "a definition",
        Place.Member => "a property",
        _ => "an item",
    };

    public static string Describe(JsonKind kinds)
    {
        var names = new List<string>();
        Add(JsonKind.Object, "an object");
        Add(JsonKind.Array, "a list");
        Add(JsonKind.Text, "a text");
        Add(JsonKind.Boolean, "true or false");
        return string.Join(" or ", names);

        void Add(JsonKind kind, string name)
        {
            if ((kinds & kind) != 0)
            {
                names.Add(name);
            }
        }
    }
}
