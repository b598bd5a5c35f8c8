using System.Text.Json;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Law 7: cut at any byte, a payload gives a JsonException and nothing else.</summary>
public sealed class Law7TruncatedTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Cut_at_any_byte_it_is_malformed(string name) => Truncation.Failures(FixtureFiles.Get(name)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Without_the_white_space_at_its_end_it_reads(string name)
    {
        var fixture = FixtureFiles.Get(name);

        for (var length = Truncation.End(fixture.Json); length <= fixture.Json.Length; length++)
        {
            fixture.Record.Deserialize(fixture.Json.AsSpan(0, length)).Should().Be(fixture.Read());
        }
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Cut_at_any_byte_it_is_malformed_to_System_Text_Json(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var typeInfo = UserContexts.Find(fixture.Record.Type)!;

        for (var length = 0; length < Truncation.End(fixture.Json); length++)
        {
            var read = () => JsonSerializer.Deserialize(fixture.Json.AsSpan(0, length), typeInfo);

            read.Should().Throw<JsonException>("it was cut at byte {0}", length);
        }
    }
}
