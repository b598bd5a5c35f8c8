namespace LambdaEvents.Tests;

/// <summary>What a shell is told by the directive that dotnet-suggest uses.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("check --as SqsEv", "SqsEvent")]
    [InlineData("check --as sqs-", "sqs-event")]
    [InlineData("sample SqsEv", "SqsEvent")]
    [InlineData("sample sqs-", "sqs-event")]
    [InlineData("schema Ec2InstanceSt", "Ec2InstanceStateChangeNotification")]
    [InlineData("sample AlbResponse --case ", "multi-value")]
    [InlineData("sam", "sample")]
    public void The_names_of_records_payloads_and_cases_complete(string typed, string expected)
    {
        var run = ToolRun.Of($"[suggest:{typed.Length}]", typed);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split(Environment.NewLine).Should().Contain(expected);
    }

    [Fact]
    public void Only_what_fits_is_offered() => ToolRun.Of("[suggest:16]", "sample AlbRespon").Output.Should().Be($"AlbResponse{Environment.NewLine}");

    [Fact]
    public void A_case_completes_for_the_record_that_was_typed() =>
        ToolRun.Of("[suggest:26]", "sample AlbResponse --case ").Output.Should().NotContain("console-test");

    [Theory]
    [InlineData("check")]
    [InlineData("sample")]
    [InlineData("schema")]
    public void Help_does_not_print_every_name(string command) => ToolRun.Of(command, "--help").Output.Should().Contain("Usage:").And.NotContain("WorkMailEvent");
}
