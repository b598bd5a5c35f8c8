using System.Text.Json;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests;

/// <summary>Law 5: with any one member removed, null, twice or new, a payload still reads, and what it has is written back.</summary>
public sealed class Law5ToleratesTests
{
    private static readonly JsonTree Added = JsonTree.Scalar("\"added\"");

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Without_any_one_member_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, tree.Change(place.Steps, _ => null))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_null_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, tree.Change(place.Steps, _ => JsonTree.Scalar("null")))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_twice_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, tree.Change(place.Steps.AsSpan(..^1), owner => Twice((JsonMembers)owner, (string)place.Steps[^1])))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_a_new_member_at_any_level_it_reads(string name) =>
        HoldsFor(name, tree => tree.Places().Where(place => place.Value is JsonMembers)
            .Select(place => (place, tree.Change(place.Steps, owner => ((JsonMembers)owner).Add("addedByLaw5", Added)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_a_new_object_at_any_level_it_reads(string name) =>
        HoldsFor(name, tree => tree.Places().Where(place => place.Value is JsonMembers)
            .Select(place => (place, tree.Change(place.Steps, owner => ((JsonMembers)owner).Add("addedByLaw5", new JsonItems([new JsonMembers([("deep", Added)])]))))));

    private static IEnumerable<JsonPlace> Members(JsonTree tree) => tree.Places().Where(place => !place.IsRoot && !place.IsItem);

    private static JsonMembers Twice(JsonMembers owner, string name) => owner.Add(name, owner.Members.Last(member => member.Name == name).Value);

    private static void HoldsFor(string name, Func<JsonTree, IEnumerable<(JsonPlace Place, JsonTree Tree)>> mutate)
    {
        var fixture = FixtureFiles.Get(name);
        var failures = mutate(fixture.Tree).SelectMany(mutation => Failures(fixture, mutation.Tree).Select(failure => $"{mutation.Place}: {failure}"));

        failures.Should().BeEmpty();
    }

    private static IEnumerable<string> Failures(Fixture fixture, JsonTree mutated)
    {
        try
        {
            var json = mutated.ToUtf8();
            return
            [
                .. JsonComparison.Differences(mutated, fixture.Write(fixture.Record.Deserialize(json))),
                .. JsonComparison.Differences(mutated, fixture.Write(fixture.Record.DeserializeDetached(json))),
            ];
        }
        catch (JsonException exception)
        {
            return [exception.Message];
        }
    }
}
