using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class ScalarValueTests
{
    [Fact]
    public void It_holds_a_value() => new ScalarValue<int>(5).Value.Should().Be(5);
}
