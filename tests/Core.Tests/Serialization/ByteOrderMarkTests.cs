using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class ByteOrderMarkTests
{
    [Fact]
    public void A_mark_before_the_text_is_skipped_once()
    {
        ByteOrderMark.Skip("\uFEFF{}"u8).ToArray().Should().Equal("{}"u8.ToArray());
        ByteOrderMark.Skip("\uFEFF\uFEFF"u8).ToArray().Should().Equal("\uFEFF"u8.ToArray());
        ByteOrderMark.Skip("{}"u8).ToArray().Should().Equal("{}"u8.ToArray());
        ByteOrderMark.Skip([]).Length.Should().Be(0);
    }
}
