using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests;

/// <summary>Law 3: two reads are equal and hash alike; changing any one leaf makes them differ.</summary>
public sealed class Law3EqualsByValueTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Two_reads_are_equal_and_hash_alike(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var first = fixture.Read();

        foreach (var second in new[] { fixture.Read(), fixture.ReadDetached(), RecordWalk.Forget(fixture.Read()) })
        {
            second.Equals(first).Should().BeTrue();
            first.Equals(second).Should().BeTrue();
            second.GetHashCode().Should().Be(first.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Another_value_in_any_leaf_makes_them_differ(string name) => Differ(name, JsonMutations.OtherValue);

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Null_in_any_leaf_makes_them_differ(string name) => Differ(name, leaf => leaf.IsNull ? JsonMutations.OtherValue(leaf) : (JsonScalar)JsonMutations.Null);

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Any_member_that_is_missing_makes_them_differ(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var present = fixture.Tree.Places().Where(place => !place.IsRoot && place.Value is not JsonScalar { IsNull: true });

        present.SelectMany(place => Equal(fixture, place, fixture.Tree.Change(place.Steps, _ => null))).Should().BeEmpty();
    }

    private static void Differ(string name, Func<JsonScalar, JsonScalar> change)
    {
        var fixture = FixtureFiles.Get(name);
        var leaves = fixture.Tree.Places().Where(place => place.Value is JsonScalar);

        leaves.SelectMany(place => Equal(fixture, place, fixture.Tree.Change(place.Steps, leaf => change((JsonScalar)leaf)))).Should().BeEmpty();
    }

    private static IEnumerable<string> Equal(Fixture fixture, JsonPlace place, JsonTree mutated)
    {
        try
        {
            var other = new Fixture(fixture.Name, mutated.ToUtf8(), fixture.Record);
            var isEqual = fixture.Read().Equals(other.Read()) || fixture.ReadDetached().Equals(other.ReadDetached());
            return isEqual ? [$"{place}: {place.Value.Print()} may be changed and nobody notices"] : [];
        }
        catch (PayloadMismatchException)
        {
            // Part of the payload's identity: law 6 looks at whether that was right.
            return [];
        }
    }
}
