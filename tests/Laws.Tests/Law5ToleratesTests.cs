using System.Text.Json;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests;

/// <summary>Law 5: with any one member removed, null, twice or new, a payload still reads, and what it has is written back.</summary>
public sealed class Law5ToleratesTests
{
    private const string NewName = "addedByLaw5";

    private static readonly JsonTree NewText = JsonTree.Scalar("\"added\"");

    private static readonly JsonTree NewList = new JsonItems([new JsonMembers([("deep", NewText)])]);

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Without_any_one_member_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, tree.Change(place.Steps, _ => null))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_null_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, tree.Change(place.Steps, _ => JsonMutations.Null))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_twice_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, Beside(tree, place, owner => Add(owner, place, place.Value)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_null_and_then_again_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, Beside(tree.Change(place.Steps, _ => JsonMutations.Null), place, owner => Add(owner, place, place.Value)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_member_and_then_null_it_reads(string name) =>
        HoldsFor(name, tree => Members(tree).Select(place => (place, Beside(tree, place, owner => Add(owner, place, JsonMutations.Null)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_a_new_member_at_any_level_it_reads(string name) =>
        HoldsFor(name, tree => Objects(tree).Select(place => (place, tree.Change(place.Steps, owner => ((JsonMembers)owner).Add(NewName, NewText)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_a_new_list_at_any_level_it_reads(string name) =>
        HoldsFor(name, tree => Objects(tree).Select(place => (place, tree.Change(place.Steps, owner => ((JsonMembers)owner).Add(NewName, NewList)))));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void A_new_text_in_a_map_of_texts_is_an_entry(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = SchemaFiles.Of(fixture.Record);
        foreach (var place in Objects(fixture.Tree).Where(place => schema.At(place.Steps)?.IsMapOfTexts is true))
        {
            var mutated = new Fixture(name, fixture.Tree.Change(place.Steps, owner => ((JsonMembers)owner).Add(NewName, NewText)).ToUtf8(), fixture.Record);

            RecordWalk.Values(mutated.Read()).Should().Contain(value => value.EndsWith($"['{NewName}'] = added", StringComparison.Ordinal), "{0} is a map", place);
        }
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_any_one_name_in_another_case_it_reads_the_same(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = SchemaFiles.Of(fixture.Record);
        var failures =
            from place in Members(fixture.Tree)
            where schema.At(place.Steps.AsSpan(..^1))?.Json.TryGetProperty("properties", out _) is true
            let renamed = Beside(fixture.Tree, place, owner => Rename(owner, (string)place.Steps[^1]))
            where !fixture.Record.Deserialize(renamed.ToUtf8()).Equals(fixture.Read())
            select place.ToString();

        failures.Should().BeEmpty();
    }

    private static IEnumerable<JsonPlace> Members(JsonTree tree) => tree.Places().Where(place => !place.IsRoot && !place.IsItem);

    private static IEnumerable<JsonPlace> Objects(JsonTree tree) => tree.Places().Where(place => place.Value is JsonMembers);

    private static JsonTree Beside(JsonTree tree, JsonPlace place, Func<JsonMembers, JsonTree> change) => tree.Change(place.Steps.AsSpan(..^1), owner => change((JsonMembers)owner));

    private static JsonMembers Add(JsonMembers owner, JsonPlace place, JsonTree value) => owner.Add((string)place.Steps[^1], value);

    private static JsonMembers Rename(JsonMembers owner, string name) =>
        new([.. owner.Members.Select(member => member.Name == name ? (SwapCase(name), member.Value) : member)]);

    private static string SwapCase(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));

    private static void HoldsFor(string name, Func<JsonTree, IEnumerable<(JsonPlace Place, JsonTree Tree)>> mutate)
    {
        var fixture = FixtureFiles.Get(name);
        var failures = mutate(fixture.Tree).SelectMany(mutation => Failures(new Fixture(name, mutation.Tree.ToUtf8(), fixture.Record)).Select(failure => $"{mutation.Place}: {failure}"));

        failures.Should().BeEmpty();
    }

    private static IEnumerable<string> Failures(Fixture mutated)
    {
        try
        {
            return
            [
                .. mutated.DifferencesOf(mutated.Read()),
                .. mutated.DifferencesOf(mutated.ReadDetached()),
                .. mutated.DifferencesOf(RecordWalk.Forget(mutated.Read())),
            ];
        }
        catch (JsonException exception)
        {
            return [exception.Message];
        }
    }
}
