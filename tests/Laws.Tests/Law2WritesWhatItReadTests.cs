using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests;

/// <summary>Law 2: written back, a payload is the JSON that it was. Detached records have forgotten their text and are written member by member.</summary>
public sealed class Law2WritesWhatItReadTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Unchanged_it_is_written_as_it_was(string name) => HoldsFor(FixtureFiles.Get(name), fixture => fixture.Read());

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Member_by_member_it_is_written_as_it_was(string name) =>
        HoldsFor(FixtureFiles.Get(name), fixture => fixture.Record.DeserializeDetached(fixture.Json));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void After_every_property_was_used_it_is_written_as_it_was(string name) =>
        HoldsFor(FixtureFiles.Get(name), fixture => Touched(fixture.Record.DeserializeDetached(fixture.Json)));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_a_root_that_was_changed_it_is_written_as_it_was(string name) =>
        HoldsFor(FixtureFiles.Get(name), fixture => RootChanged(fixture.Read()));

    private static void HoldsFor(Fixture fixture, Func<Fixture, object> read) =>
        JsonComparison.Differences(fixture.Tree, fixture.Write(read(fixture))).Should().BeEmpty();

    private static object Touched(object payload)
    {
        RecordWalk.Records(payload).SelectMany(record => record.GetType().GetProperties().Select(property => property.GetValue(record))).Count().Should().BePositive();
        return payload;
    }

    /// <summary>Sets a property of the root to what it was, as <c>with</c> does: the root forgets its text, what is below keeps its own.</summary>
    private static object RootChanged(object payload)
    {
        if (payload.GetType().GetProperty(nameof(UnknownMembers)) is { } property)
        {
            property.SetValue(payload, property.GetValue(payload));
        }

        return payload;
    }
}
