using System.Text.Json;
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
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Any_value_of_another_kind_leaves_the_rest_as_it_was(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = SchemaFiles.Of(fixture.Record);
        var failures =
            from place in fixture.Tree.Places()
            from kind in JsonMutations.OtherKinds(place.Value)
            let mutated = new Fixture(name, fixture.Tree.Change(place.Steps, _ => kind).ToUtf8(), fixture.Record)
            from failure in schema.Rejects(place.Steps, kind) ? NoMismatch(mutated) : Differences(mutated, place, kind, schema)
            select $"{place} as {kind.Print()}: {failure}";

        failures.Should().BeEmpty();
    }

    private static IEnumerable<string> NoMismatch(Fixture mutated)
    {
        try
        {
            mutated.Read();
            return ["read, though the schema makes this the payload's identity"];
        }
        catch (PayloadMismatchException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Differences(Fixture mutated, JsonPlace place, JsonTree kind, SchemaNode schema)
    {
        try
        {
            // A null among records reads as an empty one: only the list's own text, which a detached one has forgotten, says that it was null.
            var isEmptyRecord = kind is JsonScalar { IsNull: true } && place.Steps is [.., int];

            // Where the payload is a list, changing it forgets how an item was written: a number, a boolean or null where there are texts.
            var isItemOfRoot = kind is JsonScalar && place.Steps is [int];
            return
            [
                .. mutated.DifferencesOf(mutated.Read()),
                .. mutated.DifferencesOf(RecordWalk.Forget(mutated.Read())).Where(difference => !isItemOfRoot || !difference.StartsWith($"{place}: ", StringComparison.Ordinal)),
                .. mutated.DifferencesOf(mutated.ReadDetached()).Where(difference => !isEmptyRecord || !difference.StartsWith($"{place}: ", StringComparison.Ordinal)),
            ];
        }
        catch (JsonException exception)
        {
            return [exception.Message];
        }
    }
}
