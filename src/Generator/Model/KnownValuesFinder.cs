using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Finds the vocabularies of a property: its own, or those of its items.</summary>
internal static class KnownValuesFinder
{
    public static IEnumerable<KnownValues> In(SchemaNode? node)
    {
        if (node is null)
        {
            return [];
        }

        var own = node.KnownValues is { } values ? new[] { values } : [];
        return [.. own, .. In(node.Items), .. In(node.Values), .. node.Alternatives.SelectMany(In)];
    }
}
