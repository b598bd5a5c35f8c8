namespace LambdaEvents.Tests.Checking;

public class PayloadDeviationTests
{
    [Fact]
    public void Deviations_compare_by_value() => new PayloadDeviation { Kind = PayloadDeviationKind.Unknown, Path = "$.a", Message = "m" }.Should().Be(
        new PayloadDeviation { Kind = PayloadDeviationKind.Unknown, Path = "$.a", Message = "m" });
}
