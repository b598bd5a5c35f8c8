using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Tells what a value is in C#: an ordered list of rules, of which the first that applies wins.</summary>
internal sealed class TypeRules(ReferenceResolver references, ProblemList problems)
{
    private static readonly TypeRule[] Rules =
    [
        new((rules, node) => node.Reference is { } reference ? rules.Record(reference) : null),
        new((rules, node) => rules.ReferenceOrNull(node), "oneOf"),
        new((_, node) => OneOrMany(node), "oneOf"),
        new((_, node) => node.Types.Count > 1 ? new MemberType.AnyJson() : null, "type"),
        new((_, node) => node.TypeKeywords.Count == 0 ? new MemberType.AnyJson() : null),
        new((_, node) => Identity(node), "type", "const", "enum", "x-values"),
        new((_, node) => ScalarTypes.Find(node), "type", "format"),
        new((_, node) => IsText(node) && node.ContentEncoding is { Value: "base64" } ? new MemberType.Binary() : null, "type", "contentEncoding"),
        new((_, node) => IsJsonText(node) ? new MemberType.Text(HoldsJson: true) : null, "type", "contentMediaType"),
        new((_, node) => IsText(node) && IsPlain(node) ? new MemberType.Text() : null, "type", "x-values"),
        new((rules, node) => Is(node, "array") && node.Items is { } items ? new MemberType.List(rules.TypeOf(items)) : null, "type", "items"),
        new((rules, node) => rules.Headers(node), "type", "additionalProperties", "x-ignore-case"),
        new((rules, node) => Is(node, "object") && node.Values is { } values ? new MemberType.Map(rules.TypeOf(values)) : null, "type", "additionalProperties"),
    ];

    private string _member = string.Empty;

    /// <summary>The type of a member. Where none can be told it is any JSON, and the reason is a problem.</summary>
    public MemberType TypeOf(string member, SchemaNode node)
    {
        _member = member;
        if (node.Constants is { } constants && Identity(node) is null)
        {
            problems.Add(Descriptors.UnsupportedConstant, constants.Keyword.Span, member, constants.Keyword.Value);
            return new MemberType.AnyJson();
        }

        return Apply(node);
    }

    private MemberType TypeOf(SchemaNode item)
    {
        if (item.Constants is { } constants)
        {
            problems.Add(Descriptors.UnsupportedConstant, constants.Keyword.Span, _member, constants.Keyword.Value);
            return new MemberType.AnyJson();
        }

        return Apply(item);
    }

    private MemberType Apply(SchemaNode node)
    {
        foreach (var rule in Rules)
        {
            if (rule.Apply(this, node) is { } type)
            {
                ReportMisplaced(node, rule);
                return type;
            }
        }

        var (place, reason) = UnknownTypes.Explain(node);
        problems.Add(Descriptors.UnknownType, place, _member, reason);
        return new MemberType.AnyJson();
    }

    private void ReportMisplaced(SchemaNode node, TypeRule rule)
    {
        foreach (var keyword in node.TypeKeywords.Where(keyword => !rule.Uses.Contains(keyword.Value)))
        {
            if (keyword.Value != "x-ignore-case" || node.IgnoresCase)
            {
                problems.Add(Descriptors.MisplacedKeyword, keyword.Span, keyword.Value, _member, UnknownTypes.PurposeOf(keyword.Value));
            }
        }
    }

    private MemberType Record(Located<string> reference) =>
        references.Resolve(reference) is { } target ? new MemberType.Record(target) : new MemberType.AnyJson();

    private MemberType? ReferenceOrNull(SchemaNode node)
    {
        var alternatives = SomethingIn(node);
        return alternatives.Count == 1 && alternatives[0].Reference is { } reference ? Record(reference) : null;
    }

    private MemberType.Headers? Headers(SchemaNode node) =>
        node.IgnoresCase && Is(node, "object") && node.Values is { } values && Is(values, "string") && TypeOf(values) is MemberType.Text { HoldsJson: false }
            ? new MemberType.Headers()
            : null;

    private static MemberType.OneOrMany? OneOrMany(SchemaNode node)
    {
        var alternatives = SomethingIn(node);
        return alternatives.Count == 2 && alternatives.Any(IsPlainText) && alternatives.Any(IsListOfTexts)
            ? new MemberType.OneOrMany()
            : null;
    }

    private static MemberType.Identity? Identity(SchemaNode node) =>
        Is(node, "string") && node.Constants?.Values is { } values ? new MemberType.Identity(values.ToEquatableArray()) : null;

    private static List<SchemaNode> SomethingIn(SchemaNode node) => [.. node.Alternatives.Where(alternative => !alternative.IsNothing)];

    private static bool Is(SchemaNode node, string type) => node.Types.Count == 1 && node.Types[0].Value == type;

    private static bool IsPlain(SchemaNode node) => node.Format is null && node.ContentEncoding is null && node.ContentMediaType is null;

    private static bool IsText(SchemaNode node) => Is(node, "string");

    private static bool IsJsonText(SchemaNode node) => IsText(node) && node.ContentMediaType is { Value: "application/json" };

    private static bool IsPlainText(SchemaNode node) => IsText(node) && IsPlain(node) && node.Constants is null;

    private static bool IsListOfTexts(SchemaNode node) => Is(node, "array") && node.Items is { } items && IsPlainText(items);
}
