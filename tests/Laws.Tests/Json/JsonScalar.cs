using System.Text;
using System.Text.Json.Nodes;

namespace LambdaEvents.Tests.Json;

/// <summary>A text, number, boolean or null, as it is written.</summary>
public sealed record JsonScalar(string Raw) : JsonTree
{
    public bool IsNull => Raw == "null";

    public bool IsText => Raw[0] == '"';

    public bool IsNumber => Raw[0] is '-' or (>= '0' and <= '9');

    /// <summary>What the scalar says: the characters of a text, the writing of everything else.</summary>
    public string Meaning => IsText ? $"\"{JsonNode.Parse(Raw)!.GetValue<string>()}\"" : Raw;

    public override JsonTree Change(ReadOnlySpan<object> steps, Func<JsonTree, JsonTree?> change) => change(this) ?? this;

    public override void Print(StringBuilder builder) => builder.Append(Raw);

    protected override IEnumerable<(object Step, JsonTree Value)> Children() => [];
}
