using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests;

public class EventBridgePatternTests
{
    [Fact]
    public void A_detail_has_the_pattern_that_it_says()
    {
        PatternOf<Opening>().Should().Be(new EventBridgePattern("test.shop", "Öffnung \"neu\""));
        PatternOf<Closing>().Should().Be(new EventBridgePattern(Source: null, "closing"));
    }

    [Fact]
    public void Any_other_payload_has_none()
    {
        PatternOf<Letter>().Should().Be(default(EventBridgePattern));
        PatternOf<Notice<Opening>>().Should().Be(default(EventBridgePattern));
    }

    private static EventBridgePattern PatternOf<T>()
        where T : IPayload<T> => T.Pattern;
}
