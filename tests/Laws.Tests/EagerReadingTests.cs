using System.Text.Json;
using LambdaEvents.Tests.Eager;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests;

/// <summary>
/// Values are decoded when they are used, by a reader of our own. They are those that an eager reader of <see cref="JsonDocument"/> gives: of every fixture, and of every
/// document that the laws make of it and a few more.
/// </summary>
public sealed class EagerReadingTests
{
    private static readonly JsonTree[] NewValues =
        [JsonTree.Scalar("\"added\""), JsonMutations.Null, new JsonItems([new JsonMembers([("deep", JsonTree.Scalar("1.50"))])])];

    public static TheoryData<string> Names => [.. FixtureFiles.All.Where(fixture => EagerTypes.Knows(fixture.Record)).Select(fixture => fixture.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_values_are_those_of_an_eager_reader(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var expected = EagerPayload.Read(fixture.Record, fixture.Json);

        expected.DifferencesOf(fixture.Read()).Should().BeEmpty();
        expected.DifferencesOf(fixture.ReadDetached()).Should().BeEmpty();
        expected.DifferencesOf(RecordWalk.Forget(fixture.Read())).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_without_any_one_value(string name) =>
        HoldsFor(name, (tree, place) => place.IsRoot ? [] : [tree.Change(place.Steps, _ => null)]);

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_with_another_value_in_any_place(string name) =>
        HoldsFor(name, (tree, place) => OtherValues(place.Value).Select(value => tree.Change(place.Steps, _ => value)));

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_with_any_one_member_twice(string name) =>
        HoldsFor(name, (tree, place) => place.IsRoot || place.IsItem ? [] : Pairs(place.Value).Select(pair => Twice(tree, place, pair.First, pair.Last)));

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_with_a_new_member_at_any_level(string name) =>
        HoldsFor(name, (tree, place) => place.Value is JsonMembers ? NewValues.Select(value => tree.Change(place.Steps, owner => ((JsonMembers)owner).Add("added", value))) : []);

    private static IEnumerable<JsonTree> OtherValues(JsonTree value) =>
        value is JsonScalar leaf ? JsonMutations.OtherKinds(leaf).Append(JsonMutations.OtherValue(leaf)) : JsonMutations.OtherKinds(value);

    private static IEnumerable<(JsonTree First, JsonTree Last)> Pairs(JsonTree value)
    {
        // What no member but one of any JSON holds, before and behind what it does hold.
        var unlike = value is JsonItems ? new JsonMembers([("a", JsonMutations.Null)]) : (JsonTree)new JsonItems([new JsonItems([])]);
        return [(value, value), (JsonMutations.Null, value), (value, JsonMutations.Null), (unlike, value), (value, unlike)];
    }

    private static JsonTree Twice(JsonTree tree, JsonPlace place, JsonTree first, JsonTree last) =>
        tree.Change(place.Steps, _ => first).Change(place.Steps.AsSpan(..^1), owner => ((JsonMembers)owner).Add((string)place.Steps[^1], last));

    private static void HoldsFor(string name, Func<JsonTree, JsonPlace, IEnumerable<JsonTree>> mutate)
    {
        var fixture = FixtureFiles.Get(name);
        var tree = fixture.Tree;
        var failures =
            from place in tree.Places()
            from mutated in mutate(tree, place)
            from failure in Failures(new Fixture(name, mutated.ToUtf8(), fixture.Record))
            select $"{place}: {failure}";

        failures.Should().BeEmpty();
    }

    private static IEnumerable<string> Failures(Fixture mutated)
    {
        var expected = EagerPayload.Read(mutated.Record, mutated.Json);
        try
        {
            var payload = mutated.Read();
            return expected.IsAnother ? ["read, though it is another payload"] : expected.DifferencesOf(payload);
        }
        catch (JsonException exception)
        {
            return expected.IsAnother && exception is PayloadMismatchException ? [] : [exception.Message];
        }
    }
}
