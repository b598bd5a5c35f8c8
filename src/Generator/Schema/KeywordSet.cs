using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Schema;

/// <summary>The keywords of one object of the schema: those that belong there and have a value of the right kind. The others are problems.</summary>
internal sealed class KeywordSet
{
    private readonly Dictionary<string, JsonMember> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _misused = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    public KeywordSet(JsonValue value, Place place, ProblemList problems)
    {
        _problems = problems;
        foreach (var member in DistinctMembers(value, problems))
        {
            if (!SchemaKeywords.IsAllowed(member.Name.Value, place))
            {
                problems.Add(
                    Descriptors.UnknownKeyword, member.Name.Span, member.Name.Value, SchemaKeywords.Describe(place), SchemaKeywords.AllowedAt(place));
            }
            else if (Is(member.Value, SchemaKeywords.KindsOf(member.Name.Value), member.Name.Value))
            {
                _members.Add(member.Name.Value, member);
            }
            else
            {
                _misused.Add(member.Name.Value);
            }
        }
    }

    public bool Has(string keyword) => _members.ContainsKey(keyword);

    /// <summary>Whether the keyword is missing altogether. One with a value of the wrong kind is a mistake of its own.</summary>
    public bool Lacks(string keyword) => !_members.ContainsKey(keyword) && !_misused.Contains(keyword);

    public SourceSpan NameSpan(string keyword) => _members[keyword].Name.Span;

    public JsonValue? Value(string keyword) => _members.TryGetValue(keyword, out var member) ? member.Value : null;

    public bool IsTrue(string keyword) => Value(keyword) is { IsTrue: true };

    public Located<string>? Text(string keyword) => Value(keyword) is { } value ? new Located<string>(value.Text, value.Span) : null;

    /// <summary>The texts of a list; a text alone is a list of one.</summary>
    public List<Located<string>> Texts(string keyword)
    {
        if (Value(keyword) is not { } value)
        {
            return [];
        }

        return value.Kind == JsonKind.Text
            ? [new Located<string>(value.Text, value.Span)]
            : [.. value.Items.Where(item => Is(item, JsonKind.Text, $"each entry of {keyword}")).Select(item => new Located<string>(item.Text, item.Span))];
    }

    /// <summary>The members of an object, which are names of the schema's author, not keywords.</summary>
    public IEnumerable<JsonMember> Members(string keyword) =>
        Value(keyword) is { Kind: JsonKind.Object } value
            ? DistinctMembers(value, _problems).Where(member => Is(member.Value, JsonKind.Object, member.Name.Value))
            : [];

    private bool Is(JsonValue value, JsonKind kinds, string name)
    {
        var isRight = (value.Kind & kinds) != 0;
        if (!isRight)
        {
            _problems.Add(Descriptors.WrongKind, StartOf(value), name, SchemaKeywords.Describe(kinds));
        }

        return isRight;
    }

    private static SourceSpan StartOf(JsonValue value) =>
        value.Kind is JsonKind.Object or JsonKind.Array ? new SourceSpan(value.Span.Start, 1) : value.Span;

    private static List<JsonMember> DistinctMembers(JsonValue value, ProblemList problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<JsonMember>();
        foreach (var member in value.Members)
        {
            if (names.Add(member.Name.Value))
            {
                members.Add(member);
            }
            else
            {
                problems.Add(Descriptors.DuplicateKey, member.Name.Span, member.Name.Value);
            }
        }

        return members;
    }
}
