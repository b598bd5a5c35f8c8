using LambdaEvents.SageMaker;

namespace LambdaEvents.Tests.SageMaker;

public sealed class GroundTruthPreAnnotationEventTests
{
    [Theory]
    [InlineData("""{"source-ref":"s3://roofs/17.jpg"}""", "s3://roofs/17.jpg", null)]
    [InlineData("""{"source":"The roof leaks."}""", null, "The roof leaks.")]
    [InlineData("""{"source":{"text":"The roof leaks."},"image":"s3://roofs/17.jpg"}""", null, null)]
    public void The_object_to_label_is_read_from_its_line(string line, string? sourceRef, string? source)
    {
        var task = LambdaJson.Deserialize<GroundTruthPreAnnotationEvent>($$"""{"version":"2018-10-16","dataObject":{{line}}}""");

        task.SourceRef.Should().Be(sourceRef);
        task.Source.Should().Be(source);
    }

    [Fact]
    public void An_event_without_an_object_has_neither() => new GroundTruthPreAnnotationEvent().Should().Match<GroundTruthPreAnnotationEvent>(task => task.SourceRef == null && task.Source == null);
}
