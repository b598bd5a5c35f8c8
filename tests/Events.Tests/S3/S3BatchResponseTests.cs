using LambdaEvents.S3;

namespace LambdaEvents.Tests.S3;

public sealed class S3BatchResponseTests
{
    private static readonly S3BatchEvent Batch = LambdaJson.Deserialize<S3BatchEvent>(
        """{"invocationSchemaVersion":"2.0","invocationId":"i-1","job":{"id":"j"}""" +
        ""","tasks":[{"taskId":"t-1","s3Key":"a"},{"taskId":"t-2","s3Key":"b"},{"taskId":"t-3","s3Key":"c"}]}""");

    [Fact]
    public void The_answer_repeats_the_event_and_has_a_result_for_each_task() =>
        S3BatchResponse.From(Batch, Process).ToJson().Should().Be(
            """{"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure","invocationId":"i-1","results":[""" +
            """{"taskId":"t-1","resultCode":"Succeeded"}""" +
            """,{"taskId":"t-2","resultCode":"TemporaryFailure","resultString":"slow"}""" +
            """,{"taskId":"t-3","resultCode":"PermanentFailure","resultString":"gone"}]}""");

    [Fact]
    public async Task The_answer_is_the_same_when_the_work_takes_its_time()
    {
        var answer = await S3BatchResponse.FromAsync(
            Batch,
            async task =>
            {
                await Task.Yield();
                return Process(task);
            });

        answer.Should().Be(S3BatchResponse.From(Batch, Process));
    }

    [Fact]
    public async Task A_result_counts_for_the_task_that_was_processed()
    {
        var other = new S3BatchTask { TaskId = "another" };
        var answer = await S3BatchResponse.FromAsync(Batch, _ => Task.FromResult(S3BatchResult.Succeeded(other)));

        answer.Results.Select(result => result.TaskId).Should().Equal("t-1", "t-2", "t-3");
        S3BatchResponse.From(Batch, _ => S3BatchResult.Succeeded(other)).Should().Be(answer);
    }

    [Fact]
    public void An_exception_is_not_taken_for_a_result() =>
        FluentActions.Invoking(() => S3BatchResponse.From(Batch, _ => throw new TimeoutException())).Should().Throw<TimeoutException>();

    private static S3BatchResult Process(S3BatchTask task) => task.S3Key switch
    {
        "a" => S3BatchResult.Succeeded(task),
        "b" => S3BatchResult.TemporaryFailure(task, "slow"),
        _ => S3BatchResult.PermanentFailure(task, "gone"),
    };
}
