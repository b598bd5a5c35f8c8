using System.Text;
using System.Text.Encodings.Web;

namespace LambdaEvents.Tests.Json;

public sealed record JsonMembers((string Name, JsonTree Value)[] Members) : JsonTree
{
    public JsonMembers Add(string name, JsonTree value) => new([.. Members, (name, value)]);

    public override JsonTree Change(ReadOnlySpan<object> steps, Func<JsonTree, JsonTree?> change)
    {
        if (steps.IsEmpty)
        {
            return change(this) ?? this;
        }

        var changed = new List<(string, JsonTree)>();
        foreach (var (name, value) in Members)
        {
            if (name != (string)steps[0])
            {
                changed.Add((name, value));
            }
            else if ((steps.Length == 1 ? change(value) : value.Change(steps[1..], change)) is { } other)
            {
                changed.Add((name, other));
            }
        }

        return new JsonMembers([.. changed]);
    }

    public override void Print(StringBuilder builder)
    {
        builder.Append('{');
        for (var index = 0; index < Members.Length; index++)
        {
            builder.Append(index == 0 ? "\"" : ",\"").Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Members[index].Name)).Append("\":");
            Members[index].Value.Print(builder);
        }

        builder.Append('}');
    }

    protected override IEnumerable<(object Step, JsonTree Value)> Children() => Members.Select(member => ((object)member.Name, member.Value));
}
