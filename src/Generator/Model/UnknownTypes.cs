using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Says why no rule gives a type.</summary>
internal static class UnknownTypes
{
    public static (SourceSpan Place, string Reason) Explain(SchemaNode node)
    {
        if (node.Alternatives.Count > 0 || node.TypeKeywords.Any(keyword => keyword.Value == "oneOf"))
        {
            return (PlaceOf(node, "oneOf"), "'oneOf' can be a text or a list of texts, or a reference or null");
        }

        if (node.Types.Count == 0)
        {
            return node.IsNullable
                ? (PlaceOf(node, "type"), "null alone holds nothing")
                : (node.TypeKeywords[0].Span, $"'{node.TypeKeywords[0].Value}' needs a 'type' beside it");
        }

        var type = node.Types[0];
        return type.Value switch
        {
            "array" => (type.Span, "'array' needs 'items'"),
            "object" => (type.Span, "'object' needs 'additionalProperties'; a record of its own goes under '$defs', with a '$ref' to it"),
            "string" when node.ContentEncoding is { } encoding => (encoding.Span, $"'contentEncoding' is '{encoding.Value}', and only 'base64' is known"),
            "string" when node.ContentMediaType is { } media => (media.Span, $"'contentMediaType' is '{media.Value}', and only 'application/json' is known"),
            var known when ScalarTypes.IsType(known) && node.Format is { } format =>
                (format.Span, $"'{known}' has no format '{format.Value}'; {Formats(known)}"),
            _ => (type.Span, $"there is no type '{type.Value}'; there are string, integer, number, boolean, array and object"),
        };
    }

    /// <summary>What a keyword is for, for the message that it is misplaced.</summary>
    public static string PurposeOf(string keyword) => keyword switch
    {
        "type" => "a reference or 'oneOf' says the type already",
        "format" => "the type has no formats",
        "contentEncoding" or "contentMediaType" => "it is for text without a format, and only one of the two",
        "items" => "it is for 'array'",
        "additionalProperties" => "it is for 'object'",
        "x-values" => "it is for plain text",
        "x-ignore-case" => "it is for maps of text",
        "oneOf" => "the type is known without it",
        _ => "it is for text",
    };

    private static string Formats(string type) => ScalarTypes.FormatsOf(type) is { Length: > 0 } formats ? $"it has {formats}" : "it has none";

    private static SourceSpan PlaceOf(SchemaNode node, string keyword) =>
        node.TypeKeywords.Where(entry => entry.Value == keyword).Select(entry => entry.Span).DefaultIfEmpty(node.Span).First();
}
