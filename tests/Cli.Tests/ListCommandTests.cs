using System.Text.Json;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests;

public sealed class ListCommandTests
{
    [Fact]
    public void Redirected_it_prints_a_line_of_columns_for_each_record()
    {
        var run = ToolRun.Of("list");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().Contain(line => line.TrimEnd() == "SqsEvent\tevent\tsqs\tsqs-event");
        run.Output.Should().HaveLineCount(EventCatalog.All.Count + ResponseCatalog.All.Count + EventBridgeCatalog.All.Count);
    }

    [Fact]
    public void An_event_with_a_detail_is_printed_with_its_source_and_detail_type()
    {
        const string Name = "Ec2InstanceStateChangeNotification";
        const string DetailType = "EC2 Instance State-change Notification";
        var json = ToolRun.Of("list", "--json").Output.Split('\n').Single(line => line.Contains($"\"{Name}\"", StringComparison.Ordinal));

        ToolRun.Of("list").Output.Should().MatchRegex($"(?m)^{Name}\tevent\teventbridge-ec2\t[^\t]*\taws\\.ec2\t{DetailType}\r?$");
        ToolRun.With("", isRedirected: false, "list").Output.Should().Contain("aws.ec2");
        JsonDocument.Parse(json).RootElement.GetProperty("source").GetString().Should().Be("aws.ec2");
        JsonDocument.Parse(json).RootElement.GetProperty("detailType").GetString().Should().Be(DetailType);
    }

    [Fact]
    public void At_a_terminal_it_prints_a_table() =>
        ToolRun.With("", isRedirected: false, "list").Output.Should().Contain("Record").And.Contain("BatchResponse").And.Contain("│");

    [Fact]
    public void Json_is_one_object_a_record()
    {
        var lines = ToolRun.Of("list", "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

        lines.Should().ContainSingle(line => line.GetProperty("record").GetString() == "BatchResponse")
            .Which.GetProperty("direction").GetString().Should().Be("response");
    }
}
