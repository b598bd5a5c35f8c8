using LambdaEvents.Testing;

namespace LambdaEvents.Tests;

public sealed class SampleCommandTests
{
    [Theory]
    [InlineData("SqsEvent")]
    [InlineData("sqsevent")]
    [InlineData("sqs-event")]
    public void A_sample_is_printed_as_it_is(string name) =>
        ToolRun.Of("sample", name).Should().Be(new ToolRun(0, SamplePayloads.Sqs.SqsEvent.Full.Json, ""));

    [Fact]
    public void A_case_can_be_chosen() => ToolRun.Of("sample", "ApiGatewayProxyRequest", "--case", "Console-Test").Output
        .Should().Be(SamplePayloads.ApiGateway.ApiGatewayProxyRequest.ConsoleTest.Json);

    [Fact]
    public void What_is_printed_passes_the_check()
    {
        var run = ToolRun.With(ToolRun.Of("sample", "sqs-event").Output, isRedirected: true, "check", "--as", "SqsEvent", "-");

        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public void The_sample_of_a_detail_is_the_whole_event() =>
        ToolRun.Of("sample", "Ec2InstanceStateChangeNotification").Output.Should().Contain("\"detail-type\"").And.Contain("aws.ec2");

    [Fact]
    public void A_record_without_a_full_sample_gives_the_one_that_was_made_from_its_schema() =>
        ToolRun.Of("sample", "EbsMultiVolumeSnapshotsCompletionStatus").Output.Should().Contain("EBS Multi-Volume Snapshots Completion Status");

    [Fact]
    public void The_cases_are_listed_a_line_each()
    {
        var run = ToolRun.Of("sample", "AlbResponse", "--list");

        run.Should().Be(new ToolRun(0, string.Join(Environment.NewLine, "full", "multi-value", "sparse", ""), ""));
    }

    [Fact]
    public void An_unknown_case_gives_those_that_there_are() => ToolRun.Of("sample", "AlbResponse", "--case", "ful")
        .Should().Be(new ToolRun(2, "", $"There is no sample 'ful' of AlbResponse. There are: full, multi-value, sparse.{Environment.NewLine}"));

    [Fact]
    public void An_unknown_record_gives_the_nearest_names()
    {
        var run = ToolRun.Of("sample", "SqsEvnt");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("There is no record or payload id 'SqsEvnt'. The nearest are: SqsEvent");
    }

    [Fact]
    public void Every_record_of_the_catalogue_has_a_sample() =>
        EventCatalog.All.Concat(ResponseCatalog.All).Concat(EventBridge.EventBridgeCatalog.All)
            .Where(record => ToolRun.Of("sample", record.Name).ExitCode != 0).Select(record => record.Name).Should().BeEmpty();
}
