using System.Text;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests.Hostile;

/// <summary>Puts hostile text where a document has a string.</summary>
public static class HostilePlaces
{
    // Stands in the document until the bytes take its place, which need not be such as a string can hold.
    private const string Mark = "hostile-text-of-the-test";

    private static readonly JsonTree MarkedText = JsonTree.Scalar($"\"{Mark}\"");

    private static readonly JsonTree MarkedObject = new JsonMembers([(Mark, new JsonItems([MarkedText, new JsonMembers([(Mark, MarkedText)])]))]);

    /// <summary>The document once for every string that it has, names included, and for members that nobody knows in every object: each with that string marked.</summary>
    public static IEnumerable<(string Place, JsonTree Marked)> Each(JsonTree tree)
    {
        foreach (var place in tree.Places())
        {
            if (place.Value is JsonScalar { IsText: true })
            {
                yield return (place.ToString(), tree.Change(place.Steps, _ => MarkedText));
            }

            if (place is { IsRoot: false, IsItem: false })
            {
                yield return ($"name of {place}", tree.Change(place.Steps.AsSpan(..^1), owner => Rename((JsonMembers)owner, (string)place.Steps[^1])));
            }

            if (place.Value is JsonMembers members)
            {
                yield return ($"new in {place}", tree.Change(place.Steps, _ => members.Add(Mark, MarkedObject)));
                yield return ($"new text in {place}", tree.Change(place.Steps, _ => members.Add("new", MarkedText)));
            }
        }
    }

    /// <summary>The document with every text marked that the payload's identity does not hang on; null when it has none.</summary>
    public static JsonTree? All(Fixture fixture)
    {
        var schema = SchemaFiles.Of(fixture.Record);
        var places = fixture.Tree.Places().Where(place => place.Value is JsonScalar { IsText: true } && !schema.Rejects(place.Steps, MarkedText)).ToList();
        return places.Count == 0 ? null : places.Aggregate(fixture.Tree, (tree, place) => tree.Change(place.Steps, _ => MarkedText));
    }

    /// <summary>Whether a text that the model holds as it is, and not as a number or a time, is among them.</summary>
    public static bool HavePlainText(Fixture fixture)
    {
        var schema = SchemaFiles.Of(fixture.Record);
        return fixture.Tree.Places().Any(place => place.Value is JsonScalar { IsText: true } && !schema.Rejects(place.Steps, MarkedText)
            && schema.Member(place.Steps) is { Kinds: ["string"], Format: null } member && !member.Has("contentEncoding"));
    }

    /// <summary>The bytes of a marked document with a text in the place of each mark.</summary>
    public static byte[] Fill(JsonTree marked, HostileText text)
    {
        var mark = Encoding.UTF8.GetBytes(Mark);
        var rest = marked.ToUtf8().AsSpan();
        var filled = new List<byte>(rest.Length);
        for (int index; (index = rest.IndexOf(mark)) >= 0; rest = rest[(index + mark.Length)..])
        {
            filled.AddRange(rest[..index]);
            filled.AddRange(text.Bytes);
        }

        filled.AddRange(rest);
        return [.. filled];
    }

    private static JsonMembers Rename(JsonMembers owner, string name) => new([.. owner.Members.Select(member => member.Name == name ? (Mark, member.Value) : member)]);
}
