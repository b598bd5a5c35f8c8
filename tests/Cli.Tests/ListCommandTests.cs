using System.Text.Json;

namespace LambdaEvents.Tests;

public sealed class ListCommandTests
{
    [Fact]
    public void Redirected_it_prints_a_line_of_columns_for_each_record()
    {
        var run = ToolRun.Of("list");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().Contain(line => line.TrimEnd() == "SqsEvent\tevent\tsqs\tsqs-event");
        run.Output.Should().HaveLineCount(EventCatalog.All.Count + ResponseCatalog.All.Count);
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
