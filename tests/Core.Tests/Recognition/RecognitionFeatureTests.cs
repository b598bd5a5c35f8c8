using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognitionFeatureTests
{
    [Fact]
    public void Mismatches_are_named_unless_a_project_says_otherwise() => RecognitionFeature.NamesMismatches.Should().BeTrue();
}
