using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Schema;

/// <summary>Turns the text of a schema into a tree. Never throws: what it does not understand is a problem and is left out.</summary>
internal sealed class SchemaParser
{
    private readonly ProblemList _problems = [];
    private bool _isResponse;
    private bool _isImported;

    private SchemaParser()
    {
    }

    public static SchemaDocument Parse(SchemaFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var tree = JsonTree.Parse(file.Text);
        return new SchemaParser().Parse(file, tree);
    }

    private SchemaDocument Parse(SchemaFile file, JsonTree tree)
    {
        var definitions = new List<DefinitionNode>();
        if (tree.Root is { Kind: JsonKind.Object } root)
        {
            ParseRoot(root, definitions);
        }
        else if (tree.Root is { } other)
        {
            _problems.Add(Descriptors.WrongKind, other.Span, "A schema", SchemaKeywords.Describe(JsonKind.Object));
        }

        return new SchemaDocument(file, definitions, tree.Error is { } error ? [error] : _problems) { IsResponse = _isResponse, IsImported = _isImported };
    }

    private void ParseRoot(JsonValue root, List<DefinitionNode> definitions)
    {
        var keywords = new KeywordSet(HandWrittenName(root) is null ? root : WithoutUnchecked(root), Place.Root, _problems);
        _isResponse = IsResponse(keywords);
        _isImported = keywords.Has("x-imported");
        var describesRecord = root.Members.Any(member => SchemaKeywords.IsAllowed(member.Name.Value, Place.Definition) && member.Name.Value != "description");
        if (describesRecord || !keywords.Lacks("title"))
        {
            definitions.Add(ParseRootRecord(root, keywords));
        }
        else if (keywords.Lacks("$defs"))
        {
            _problems.Add(Descriptors.MissingTitle, new SourceSpan(root.Span.Start, 1));
        }

        foreach (var definition in keywords.Members("$defs"))
        {
            definitions.Add(ParseDefinition(definition));
        }
    }

    private DefinitionNode ParseRootRecord(JsonValue root, KeywordSet keywords)
    {
        var start = new SourceSpan(root.Span.Start, 1);
        var handWritten = HandWrittenName(root);
        if (keywords.Lacks("title") && handWritten is null)
        {
            _problems.Add(Descriptors.MissingTitle, start);
        }

        var name = keywords.Text("title");
        return handWritten is { } type
            ? ParseHandWritten(string.Empty, name ?? type, type, keywords)
            : ParseRecord(string.Empty, name, name?.Span ?? start, keywords);
    }

    private DefinitionNode ParseDefinition(JsonMember definition)
    {
        if (HandWrittenName(definition.Value) is { } type)
        {
            var known = new KeywordSet(WithoutUnchecked(definition.Value), Place.Definition, _problems);
            return ParseHandWritten(definition.Name.Value, definition.Name, type, known);
        }

        var keywords = new KeywordSet(definition.Value, Place.Definition, _problems);
        return ParseRecord(definition.Name.Value, definition.Name, definition.Name.Span, keywords);
    }

    private DefinitionNode ParseHandWritten(string key, Located<string> name, Located<string> type, KeywordSet keywords) => new()
    {
        Key = key,
        Name = name,
        Span = name.Span,
        HandWritten = type,
        Payloads = keywords.Texts("x-payload"),
        Rules = new RecognitionParser(_problems).Parse(keywords),
    };

    private DefinitionNode ParseRecord(string key, Located<string>? name, SourceSpan span, KeywordSet keywords)
    {
        var display = name?.Value ?? "The root";
        var type = string.Join(" ", keywords.Texts("type").Select(type => type.Value));
        var isList = type == "array";
        if (keywords.Lacks("type") || (keywords.Has("type") && !isList && type != "object"))
        {
            _problems.Add(Descriptors.MissingType, keywords.Value("type")?.Span ?? span, display);
        }

        var mayBeDetail = !isList && !_isResponse;
        ReportMisplaced(keywords, isList, mayBeDetail, display);
        if (!isList && keywords.Lacks("properties"))
        {
            _problems.Add(Descriptors.MissingProperties, span, display);
        }

        return new DefinitionNode
        {
            Key = key,
            Name = name,
            Span = span,
            Description = keywords.Text("description"),
            Documentation = keywords.Text("x-docs"),
            Payloads = keywords.Texts("x-payload"),
            Rules = new RecognitionParser(_problems).Parse(keywords),
            DetailType = mayBeDetail ? keywords.Text("x-detail-type") : null,
            EventSource = mayBeDetail ? keywords.Text("x-event-source") : null,
            Required = isList ? [] : keywords.Texts("required"),
            Properties = isList ? [] : [.. keywords.Members("properties").Select(member => (member.Name, ParseNode(member.Value, member.Name.Span, Place.Member)))],
            List = isList ? ParseNode(keywords, span) : null,
        };
    }

    private void ReportMisplaced(KeywordSet keywords, bool isList, bool mayBeDetail, string display)
    {
        (string Keyword, bool IsMisplaced, string Purpose)[] rules =
        [
            ("properties", isList, "it is for 'object'"),
            ("required", isList, "it is for 'object'"),
            ("items", !isList, "it is for 'array'"),
            ("x-detail-type", !mayBeDetail, "it is for an 'object' that is the detail of an event"),
            ("x-recognise", keywords.Lacks("x-payload"), "it is for records with 'x-payload'"),
            ("x-event-source", keywords.Lacks("x-detail-type"), "it is for records with 'x-detail-type'"),
        ];
        foreach (var (keyword, _, purpose) in rules.Where(rule => rule.IsMisplaced && keywords.Has(rule.Keyword)))
        {
            _problems.Add(Descriptors.MisplacedKeyword, keywords.NameSpan(keyword), keyword, display, purpose);
        }
    }

    private SchemaNode ParseNode(JsonValue value, SourceSpan span, Place place) => ParseNode(new KeywordSet(value, place, _problems), span);

    private SchemaNode ParseNode(KeywordSet keywords, SourceSpan span)
    {
        var types = keywords.Texts("type");
        return new SchemaNode
        {
            Span = span,
            Description = keywords.Text("description"),
            Types = [.. types.Where(type => type.Value != "null")],
            IsNullable = types.Any(type => type.Value == "null"),
            Format = keywords.Text("format"),
            ContentEncoding = keywords.Text("contentEncoding"),
            ContentMediaType = keywords.Text("contentMediaType"),
            Reference = keywords.Text("$ref"),
            Constants = ParseConstants(keywords),
            Items = ParseChild(keywords, "items"),
            Values = ParseChild(keywords, "additionalProperties"),
            Alternatives = ParseAlternatives(keywords),
            Name = keywords.Text("x-name"),
            Generic = keywords.Text("x-generic"),
            ToldBy = keywords.Has("x-told-by") ? new ToldBy(keywords.NameSpan("x-told-by"), keywords.Texts("x-told-by")) : null,
            KnownValues = ParseKnownValues(keywords),
            IgnoresCase = keywords.IsTrue("x-ignore-case"),
            IsSensitive = keywords.IsTrue("x-sensitive"),
            TypeKeywords = [.. TypeKeywords.Where(keywords.Has).Select(keyword => new Located<string>(keyword, keywords.NameSpan(keyword)))],
        };
    }

    private static IEnumerable<string> TypeKeywords =>
        ["format", "contentEncoding", "contentMediaType", "items", "additionalProperties", "const", "enum", "x-values", "x-ignore-case", "oneOf", "type"];

    private SchemaNode? ParseChild(KeywordSet keywords, string keyword)
    {
        return keywords.Value(keyword) switch
        {
            { Kind: JsonKind.Object } value => ParseNode(value, keywords.NameSpan(keyword), Place.Item),
            { IsTrue: true } => new SchemaNode { Span = keywords.NameSpan(keyword) },
            _ => null,
        };
    }

    private List<SchemaNode> ParseAlternatives(KeywordSet keywords)
    {
        var alternatives = new List<SchemaNode>();
        foreach (var item in keywords.Value("oneOf")?.Items ?? [])
        {
            if (item.Kind == JsonKind.Object)
            {
                alternatives.Add(ParseNode(item, new SourceSpan(item.Span.Start, 1), Place.Item));
            }
            else
            {
                _problems.Add(Descriptors.WrongKind, item.Span, "each entry of oneOf", SchemaKeywords.Describe(JsonKind.Object));
            }
        }

        return alternatives;
    }

    private static Constants? ParseConstants(KeywordSet keywords)
    {
        var keyword = keywords.Has("const") ? "const" : "enum";
        if (keywords.Value(keyword) is not { } value)
        {
            return null;
        }

        var values = keyword == "const" ? [value] : value.Items;
        var areTexts = values.Count > 0 && values.All(item => item.Kind == JsonKind.Text);
        return new Constants(new Located<string>(keyword, keywords.NameSpan(keyword)), areTexts ? [.. values.Select(item => item.Text)] : null);
    }

    private KnownValues? ParseKnownValues(KeywordSet keywords)
    {
        if (keywords.Value("x-values") is not { } value)
        {
            return null;
        }

        var entry = value.Members.FirstOrDefault();
        if (value.Members.Count != 1 || entry?.Value.Kind != JsonKind.Object)
        {
            var span = keywords.NameSpan("x-values");
            _problems.Add(Descriptors.InvalidValues, span, "x-values", "one key is expected, the name of the class, with an object of values and descriptions");
            return null;
        }

        return new KnownValues(entry.Name, [.. DescribedValues(entry)]);
    }

    private IEnumerable<(Located<string> Value, Located<string> Description)> DescribedValues(JsonMember entry)
    {
        if (entry.Value.Members.Count == 0)
        {
            _problems.Add(Descriptors.InvalidValues, entry.Name.Span, entry.Name.Value, "there are none");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in entry.Value.Members)
        {
            if (!seen.Add(member.Name.Value))
            {
                _problems.Add(Descriptors.DuplicateKey, member.Name.Span, member.Name.Value);
            }
            else if (member.Value.Kind != JsonKind.Text)
            {
                _problems.Add(Descriptors.InvalidValues, member.Value.Span, entry.Name.Value, $"the description of '{member.Name.Value}' must be a text");
            }
            else
            {
                yield return (member.Name, new Located<string>(member.Value.Text, member.Value.Span));
            }
        }
    }

    private bool IsResponse(KeywordSet keywords)
    {
        if (keywords.Text("x-direction") is { Value: not ("event" or "response") } direction)
        {
            _problems.Add(Descriptors.InvalidDirection, direction.Span, direction.Value);
        }

        return keywords.Text("x-direction") is { Value: "response" };
    }

    private static Located<string>? HandWrittenName(JsonValue definition)
    {
        var member = definition.Members.FirstOrDefault(member => member.Name.Value == "x-type" && member.Value.Kind == JsonKind.Text);
        return member is null ? null : new Located<string>(member.Value.Text, member.Value.Span);
    }

    /// <summary>A definition of a hand-written record: what says how the record looks is for other runtimes and not looked into.</summary>
    private static JsonValue WithoutUnchecked(JsonValue definition)
    {
        var known = new JsonValue(JsonKind.Object, definition.Span);
        known.Members.AddRange(definition.Members.Where(member =>
            member.Name.Value is "$schema" or "$id" or "title" or "$defs" or "x-direction" or "x-imported" or "x-docs" or "x-payload" or "x-recognise" or "x-trigger" or "x-responses" or "x-type" or "description"));
        return known;
    }
}
