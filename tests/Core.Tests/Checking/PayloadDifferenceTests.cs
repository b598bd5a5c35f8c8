using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Checking;

public class PayloadDifferenceTests
{
    [Fact]
    public void A_round_trip_tells_what_was_there_and_what_was_written() => PayloadCheck.RoundTrip<Letter>("""{"ID":"1"}"""u8).Should().Equal(
        new PayloadDifference { Path = "$.ID", Expected = "\"1\"", Actual = null },
        new PayloadDifference { Path = "$.id", Expected = null, Actual = "\"1\"" });

    [Fact]
    public void A_round_trip_keeps_what_the_record_does_not_know() => PayloadCheck.RoundTrip<Letter>("\uFEFF{\"id\":\"1\",\"new\":[1.0]}"u8).Should().BeEmpty();

    [Fact]
    public void Another_payload_does_not_come_so_far()
    {
        var act = () => PayloadCheck.RoundTrip<Letter>("[]"u8);

        act.Should().Throw<PayloadMismatchException>();
    }
}
