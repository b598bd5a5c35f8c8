using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>
/// Law 2: written back, a payload is the JSON that it was: but for the order of members and for null instead of absent, with the text of its numbers and times. Detached
/// records have forgotten their text and are written member by member.
/// </summary>
public sealed class Law2WritesWhatItReadTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Unchanged_it_is_written_as_it_was(string name) => HoldsFor(name, fixture => fixture.Read());

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Member_by_member_it_is_written_as_it_was(string name) => HoldsFor(name, fixture => fixture.ReadDetached());

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void After_every_value_was_used_it_is_written_as_it_was(string name)
    {
        HoldsFor(name, fixture => Used(fixture.Read()));
        HoldsFor(name, fixture => Used(fixture.ReadDetached()));
        HoldsFor(name, fixture => RecordWalk.Forget(Used(fixture.Read())));
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void With_every_record_changed_it_is_written_as_it_was(string name) => HoldsFor(name, fixture => RecordWalk.Forget(fixture.Read()));

    private static void HoldsFor(string name, Func<Fixture, object> read)
    {
        var fixture = FixtureFiles.Get(name);

        fixture.DifferencesOf(read(fixture)).Should().BeEmpty();
    }

    private static object Used(object payload)
    {
        RecordWalk.Values(payload).ToArray().Should().NotBeNull();
        return payload;
    }
}
