using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Law 4: the schemas name every member of every known payload, and what they require is there.</summary>
public sealed class Law4IsCompleteTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_deviates_nowhere_from_its_schema(string name)
    {
        var fixture = FixtureFiles.Get(name);

        fixture.Record.Check(fixture.Json).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void No_record_has_unknown_members(string name)
    {
        var unknown = RecordWalk.Records(FixtureFiles.Get(name).Read()).SelectMany(record => RecordWalk.UnknownOf(record).Keys.Select(member => $"{record.GetType().Name}: {member}"));

        unknown.Should().BeEmpty();
    }
}
