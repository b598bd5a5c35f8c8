namespace LambdaEvents.Tests;

/// <summary>Runs samples/Handlers as a user does, as a program.</summary>
public sealed class HandlersProgramTests
{
    [Theory]
    [InlineData("http", "fixtures/alb/AlbRequest.http-view.json", """{"statusCode":201,""")]
    [InlineData("queue", "fixtures/sqs/SqsEvent.orders.json", """{"batchItemFailures":[{""")]
    [InlineData("stream", "fixtures/kinesis/KinesisEvent.full.json", """{"batchItemFailures":[]}""")]
    [InlineData("unwrap", "fixtures/sqs/SqsEvent.uploads.json", """{"batchItemFailures":[{""")]
    [InlineData("eventbridge", "fixtures/eventbridge/EventBridgeEvent.custom.json", "")]
    [InlineData("route", "fixtures/sqs/SqsEvent.orders.json", """{"batchItemFailures":[{""")]
    public void It_prints_what_the_handler_answers_and_logs_what_it_did(string handler, string fixture, string expected)
    {
        var (code, output, error) = SampleProgram.Run("Handlers", handler, Repository.Path(fixture));

        code.Should().Be(0);
        output.Should().StartWith(expected);
        error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("queue")]
    public void Whoever_calls_it_otherwise_is_told_how(params string[] arguments)
    {
        var (code, _, error) = SampleProgram.Run("Handlers", arguments);

        code.Should().Be(1);
        error.Should().StartWith("dotnet run --project samples/Handlers -- ");
    }

    [Fact]
    public void A_handler_that_is_not_there_is_named()
    {
        var (code, _, error) = SampleProgram.Run("Handlers", "topic", "fixtures/sqs/SqsEvent.orders.json");

        code.Should().Be(1);
        error.Should().StartWith("There is no handler 'topic'.").And.Contain("dotnet run --project samples/Handlers -- ");
    }

    [Theory]
    [InlineData("queue", "fixtures/sqs/no-such-file.json", "cannot be opened")]
    [InlineData("queue", "fixtures/sns/SnsEvent.full.json", "SqsEvent was asked for")]
    [InlineData("http", "fixtures/sns/SnsEvent.full.json", "SnsEvent")]
    [InlineData("route", "fixtures/sns/SnsEvent.full.json", "SnsEvent")]
    public void A_users_mistake_is_one_line_and_no_stack_trace(string handler, string fixture, string expected)
    {
        var (code, output, error) = SampleProgram.Run("Handlers", handler, Repository.Path(fixture));

        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain(expected);
    }
}
