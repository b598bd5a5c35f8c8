using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Reading;

namespace LambdaEvents.Tests;

/// <summary>Records own their bytes: the caller's buffer may be used again as soon as reading returns, and no buffer of the shared pool is kept.</summary>
public sealed class OwnBytesTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void On_every_way_the_input_may_be_written_over_after_reading(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var expected = RecordWalk.Values(fixture.Read());

        foreach (var way in ReusedInput.Ways(fixture))
        {
            fixture.DifferencesOf(way.Payload!).Should().BeEmpty("it was read of {0}", way.Name);
            RecordWalk.Values(way.Payload).SequenceEqual(expected).Should().BeTrue("it was read of {0}", way.Name);
        }
    }
}
