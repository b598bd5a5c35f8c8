using System.Text;
using System.Text.Json;

namespace LambdaEvents.Tests.Json;

/// <summary>A JSON document that can be changed at one place: keeps the text of numbers, and members that come twice.</summary>
public abstract record JsonTree
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    public static JsonTree Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Options);
        return From(document.RootElement);
    }

    public static JsonTree Scalar(string raw) => new JsonScalar(raw);

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Print());

    public string Print()
    {
        var builder = new StringBuilder();
        Print(builder);
        return builder.ToString();
    }

    /// <summary>Every value of the document with the steps that lead to it, the root first.</summary>
    public IEnumerable<JsonPlace> Places() => Places(JsonPlace.Root(this));

    /// <summary>The document with another value at a place; without the member when the new value is null.</summary>
    public abstract JsonTree Change(ReadOnlySpan<object> steps, Func<JsonTree, JsonTree?> change);

    public abstract void Print(StringBuilder builder);

    protected abstract IEnumerable<(object Step, JsonTree Value)> Children();

    private static IEnumerable<JsonPlace> Places(JsonPlace place)
    {
        yield return place;
        foreach (var (step, value) in place.Value.Children())
        {
            foreach (var below in Places(place.Below(step, value)))
            {
                yield return below;
            }
        }
    }

    private static JsonTree From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonMembers([.. element.EnumerateObject().Select(member => (member.Name, From(member.Value)))]),
        JsonValueKind.Array => new JsonItems([.. element.EnumerateArray().Select(From)]),
        _ => new JsonScalar(element.GetRawText()),
    };
}
