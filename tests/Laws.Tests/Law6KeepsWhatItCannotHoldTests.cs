using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests;

/// <summary>
/// Law 6: with any one value swapped for one of another kind a payload still reads and everything else stays what it was; only where the schema makes the value part
/// of the payload's identity does it throw, and then it must.
/// </summary>
public sealed class Law6KeepsWhatItCannotHoldTests
{
    private static readonly JsonTree[] Kinds =
    [
        JsonTree.Scalar("\"other\""), JsonTree.Scalar("17.5"), JsonTree.Scalar("true"), JsonTree.Scalar("null"),
        new JsonMembers([("other", JsonTree.Scalar("\"1\""))]), new JsonItems([JsonTree.Scalar("\"other\"")]), new JsonItems([]),
    ];

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Any_value_of_another_kind_leaves_the_rest_as_it_was(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = SchemaFiles.Of(fixture.Record);
        var tree = fixture.Tree;
        var failures =
            from place in tree.Places()
            from kind in Kinds
            where KindOf(kind) != KindOf(place.Value)
            let mutated = tree.Change(place.Steps, _ => kind)
            from failure in Failures(fixture, schema, place, kind, mutated)
            select $"{place} as {kind.Print()}: {failure}";

        failures.Should().BeEmpty();
    }

    private static IEnumerable<string> Failures(Fixture fixture, SchemaNode schema, JsonPlace place, JsonTree kind, JsonTree mutated)
    {
        var json = (place.IsRoot ? kind : mutated).ToUtf8();
        var mustReject = schema.Rejects(place.Steps, kind);
        try
        {
            var payload = fixture.Record.Deserialize(json);
            var written = fixture.Write(payload);
            var detached = fixture.Write(fixture.Record.DeserializeDetached(json));
            IEnumerable<string> rejection = mustReject ? ["read, though the schema makes this the payload's identity"] : [];

            // Lists and maps of texts hold strings: only the text of the payload says that one of them was written as a number, a boolean or null.
            var isRewritten = kind is JsonScalar && schema.IsContained(place.Steps);
            return [.. rejection, .. JsonComparison.Differences(mutated, written), .. isRewritten ? [] : JsonComparison.Differences(mutated, detached)];
        }
        catch (PayloadMismatchException exception)
        {
            return mustReject ? [] : [exception.Message];
        }
    }

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
