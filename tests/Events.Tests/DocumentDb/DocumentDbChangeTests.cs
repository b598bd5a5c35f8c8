using LambdaEvents.DocumentDb;

namespace LambdaEvents.Tests.DocumentDb;

public sealed class DocumentDbChangeTests
{
    [Fact]
    public void The_time_of_a_change_is_read()
    {
        Read("""{"$timestamp":{"t":1767225601,"i":9}}""").TryGetClusterTime(out var time).Should().BeTrue();

        time.Should().Be(new DateTimeOffset(2026, 1, 1, 0, 0, 1, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1767225601")]
    [InlineData("""{"$date":1}""")]
    [InlineData("""{"$timestamp":1}""")]
    [InlineData("""{"$timestamp":{"i":1}}""")]
    [InlineData("""{"$timestamp":{"t":"1"}}""")]
    [InlineData("""{"$timestamp":{"t":-1}}""")]
    public void Another_value_is_no_time(string clusterTime) => Read(clusterTime).TryGetClusterTime(out _).Should().BeFalse();

    private static DocumentDbChange Read(string clusterTime) =>
        LambdaJson.Deserialize<DocumentDbChange>($$"""{"_id":{"_data":"01"},"clusterTime":{{clusterTime}},"operationType":"drop"}""");
}
