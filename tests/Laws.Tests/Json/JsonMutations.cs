namespace LambdaEvents.Tests.Json;

/// <summary>Documents that differ from one at a single place.</summary>
public static class JsonMutations
{
    public static readonly JsonTree Null = JsonTree.Scalar("null");

    /// <summary>One value of each kind that JSON has, and the empty array, which is a list of records as well.</summary>
    public static readonly IReadOnlyList<JsonTree> Kinds =
    [
        JsonTree.Scalar("\"other\""), JsonTree.Scalar("17.5"), JsonTree.Scalar("true"), Null,
        new JsonMembers([("other", JsonTree.Scalar("\"1\""))]), new JsonItems([JsonTree.Scalar("\"other\"")]), new JsonItems([]),
    ];

    /// <summary>The values of every other kind than the one at hand.</summary>
    public static IEnumerable<JsonTree> OtherKinds(JsonTree value) => Kinds.Where(kind => KindOf(kind) != KindOf(value));

    /// <summary>
    /// A value of the same kind that says something else: the first digit of a text or number is another one, so that a time is another time and a number another number.
    /// </summary>
    public static JsonScalar OtherValue(JsonScalar leaf) => leaf.Raw switch
    {
        "true" => new JsonScalar("false"),
        "false" => new JsonScalar("true"),
        "null" => new JsonScalar("\"now here\""),
        ['"', .. var text, '"'] => new JsonScalar($"\"{OtherText(text)}\""),
        var number => new JsonScalar(OtherText(number)),
    };

    private static string OtherText(string text)
    {
        // The first digit: the last ones of a time are those of its offset, and finer than .NET's clock.
        var index = text.AsSpan().IndexOfAnyInRange('0', '9');
        return index < 0 || IsInEscape(text, index) ? text + "x" : $"{text[..index]}{(text[index] == '1' ? '2' : '1')}{text[(index + 1)..]}";
    }

    private static bool IsInEscape(string text, int index) => text.LastIndexOf('\\', index) is >= 0 and var escape && index - escape < 6;

    private static string KindOf(JsonTree tree) => tree switch
    {
        JsonMembers => "object",
        JsonItems { Items.Length: 0 } => "empty array",
        JsonItems => "array",
        JsonScalar { IsText: true } => "text",
        JsonScalar { IsNumber: true } => "number",
        JsonScalar { IsNull: true } => "null",
        _ => "boolean",
    };
}
