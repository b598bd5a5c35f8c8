using System.Text.Json;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Reading;

namespace LambdaEvents.Tests;

/// <summary>Law 1: a payload reads the same on every way that leads into it.</summary>
public sealed class Law1ReadsTheSameTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_every_overload(string name)
    {
        var fixture = FixtureFiles.Get(name);

        ReadingWays.Overloads(fixture).Where(way => !fixture.Read().Equals(way.Payload)).Select(way => way.Name).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_its_generated_context(string name)
    {
        var fixture = FixtureFiles.Get(name).Own;

        ReadingWays.SystemTextJson(fixture, ReadingWays.GeneratedTypeInfo(fixture)).Should().OnlyContain(way => fixture.Read().Equals(way.Payload));
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_a_users_context(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var typeInfo = UserContexts.Find(fixture.Record.Type)!;

        ReadingWays.SystemTextJson(fixture, typeInfo).Should().OnlyContain(way => fixture.Read().Equals(way.Payload));
        JsonComparison.Differences(fixture.Tree, JsonTree.Parse(JsonSerializer.SerializeToUtf8Bytes(fixture.Read(), typeInfo))).Should().BeEmpty();
    }

    [Fact]
    public void The_users_context_has_every_payload_of_the_catalogues()
    {
        var missing = Catalogue.All.Where(record => UserContexts.Find(record.Type) is null).Select(record => $"[JsonSerializable(typeof({(record.Pattern == default ? record.Name : $"EventBridgeEvent<{record.Name}>")}))]");

        missing.Should().BeEmpty("these lines belong on UserJsonContext, or on EventBridgeUserJsonContext for events with a detail");
    }
}
