using System.Text.Json;
using LambdaEvents.Batch;
using LambdaEvents.DynamoDb;
using LambdaEvents.Kafka;
using LambdaEvents.Kinesis;
using LambdaEvents.S3;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Batch;

/// <summary>How handlers are written, and what wrong use is told.</summary>
public sealed class BatchExtensionsTests
{
    private const string Good = """{"id":"a","total":1}""";

    [Fact]
    public async Task The_result_is_the_response()
    {
        BatchResponse response = await Orders(Good).ProcessAsync(_ => Task.CompletedTask);
        BatchResponse failed = Orders("{").Process(message => message.ReadBody(UserContext.Default.Purchase));

        response.Should().Be(BatchResponse.Success);
        failed.ToJson().Should().Be("""{"batchItemFailures":[{"itemIdentifier":"m-0"}]}""");
        FluentActions.Invoking(() => (BatchResponse)(BatchResult<SqsMessage, BatchResponse>)null!).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task A_failure_comes_with_its_record()
    {
        var result = await Orders(Good, "x").ProcessAsync(message => message.Body == "x" ? throw new FormatException() : Task.CompletedTask);

        var (record, exception) = result.Failures[0];

        record.Body.Should().Be("x");
        exception.Should().BeOfType<FormatException>();
    }

    [Fact]
    public async Task A_body_of_the_users_that_cannot_be_read_fails_its_message_alone()
    {
        var taken = new List<Purchase>();

        var result = await Orders(Good, "{", "[]", "null", Good).ProcessAsync(UserContext.Default.Purchase, (purchase, message, _) =>
        {
            message.MessageId.Should().BeOneOf("m-0", "m-4");
            taken.Add(purchase);
            return Task.CompletedTask;
        });

        taken.Should().Equal(new Purchase("a", 1), new Purchase("a", 1));
        result.Failures.Select(failure => failure.Record.MessageId).Should().Equal("m-1", "m-2", "m-3");
        result.Failures.Select(failure => failure.Exception is PayloadMismatchException).Should().Equal(false, true, true);
        result.Failures.Should().OnlyContain(failure => failure.Exception is JsonException);
    }

    [Fact]
    public async Task A_body_that_is_another_payload_fails_its_message_alone()
    {
        var keys = new List<string>();

        var result = await Orders(Fixture.Text("s3/S3Event.full"), Fixture.Text("s3/S3TestEvent.full")).ProcessAsync<S3Event>((notification, _, _) =>
        {
            keys.Add(notification.Records[0].S3.Object.Key);
            return Task.CompletedTask;
        });

        keys.Should().ContainSingle();
        result.Response.ToJson().Should().Be("""{"batchItemFailures":[{"itemIdentifier":"m-1"}]}""");
        result.Failures[0].Exception.Should().BeOfType<PayloadMismatchException>();
    }

    [Fact]
    public async Task Data_of_Kinesis_is_read_for_the_handler_and_stops_the_shard_where_it_cannot_be()
    {
        var batch = new KinesisEvent { Records = [Record("1", Base64.FromString(Good)), Record("2", new Base64("%")), Record("3", Base64.FromString(Good))] };
        var taken = new List<Purchase>();

        var result = await batch.ProcessAsync(UserContext.Default.Purchase, (purchase, _, _) =>
        {
            taken.Add(purchase);
            return Task.CompletedTask;
        });

        taken.Should().ContainSingle();
        result.Response.ToJson().Should().Be("""{"batchItemFailures":[{"itemIdentifier":"2"}]}""");

        static KinesisEventRecord Record(string number, Base64 data) => new() { Kinesis = new() { SequenceNumber = number, Data = data } };
    }

    [Fact]
    public async Task Data_of_Kinesis_is_read_as_a_payload()
    {
        var change = Fixture.Read<DynamoDbKinesisRecord>("dynamodb/DynamoDbKinesisRecord.full");
        var batch = new KinesisEvent { Records = [new() { Kinesis = new() { SequenceNumber = "1", Data = Base64.FromString(change.ToJson()) } }] };

        (await batch.ProcessAsync<DynamoDbKinesisRecord>((read, _, _) =>
        {
            read.Should().Be(change);
            return Task.CompletedTask;
        })).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task A_tombstone_of_Kafka_has_no_value_and_is_no_failure()
    {
        var batch = new KafkaEvent { EventSource = "aws:kafka", Records = [KeyValuePair.Create<string, ValueList<KafkaRecord>>("t-0", [Record(0, Good), Record(1, null), Record(2, "{")])] };
        var (own, payloads) = (new List<Purchase?>(), new List<S3TestEvent?>());

        var result = await batch.ProcessAsync(UserContext.Default.Purchase, (purchase, _, _) =>
        {
            own.Add(purchase);
            return Task.CompletedTask;
        });
        await (batch with { Records = [KeyValuePair.Create<string, ValueList<KafkaRecord>>("t-0", [Record(0, null)])] }).ProcessAsync<S3TestEvent>((test, _, _) =>
        {
            payloads.Add(test);
            return Task.CompletedTask;
        });

        own.Should().Equal(new Purchase("a", 1), null);
        payloads.Should().Equal([null]);
        result.Response.ToJson().Should().Be("""{"batchItemFailures":[{"itemIdentifier":{"partition":"t-0","offset":2}}]}""");

        static KafkaRecord Record(long offset, string? value) => new() { Topic = "t", Offset = offset, Value = value is null ? null : Base64.FromString(value) };
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_record_that_could_not_be_named_stops_the_batch_before_anything_is_done(string identifier)
    {
        var handled = 0;
        var stopped = new Action[]
        {
            () => new SqsEvent { Records = [new() { MessageId = "m-0" }, new() { MessageId = identifier }] }.Process(_ => handled++),
            () => _ = new SqsEvent { Records = [new() { MessageId = "m-0" }, new() { MessageId = identifier }] }.ProcessAsync(_ => throw new InvalidOperationException()),
            () => new KinesisEvent { Records = [new() { Kinesis = new() { SequenceNumber = "1" } }, new() { Kinesis = new() { SequenceNumber = identifier } }] }.Process(_ => handled++),
            () => new DynamoDbEvent { Records = [new() { Dynamodb = new() { SequenceNumber = "1" } }, new() { Dynamodb = new() { SequenceNumber = identifier } }] }.Process(_ => handled++),
            () => new KafkaEvent { EventSource = "aws:kafka", Records = [KeyValuePair.Create<string, ValueList<KafkaRecord>>("t-0", [new() { Topic = "t" }, new() { Topic = identifier }])] }
                .Process(_ => handled++),
        };

        foreach (var process in stopped)
        {
            process.Should().Throw<ArgumentException>().WithMessage("Record 1 of the batch has no *. Nothing was processed.*");
        }

        handled.Should().Be(0);
    }

    [Fact]
    public void Without_a_handler_or_a_batch_the_error_comes_at_once()
    {
        var batch = Orders(Good);

        FluentActions.Invoking(() => { _ = batch.ProcessAsync((Func<SqsMessage, Task>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = batch.ProcessAsync((Func<SqsMessage, CancellationToken, Task>)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = batch.ProcessAsync<S3Event>(null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = batch.ProcessAsync(UserContext.Default.Purchase, null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = batch.ProcessAsync<Purchase>(null!, (_, _, _) => Task.CompletedTask); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => batch.Process((Action<SqsMessage>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = ((SqsEvent)null!).ProcessAsync(_ => Task.CompletedTask); }).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(typeof(SqsBatchExtensions))]
    [InlineData(typeof(KinesisBatchExtensions))]
    [InlineData(typeof(DynamoDbBatchExtensions))]
    [InlineData(typeof(KafkaBatchExtensions))]
    public void An_asynchronous_handler_for_Process_does_not_compile(Type extensions)
    {
        var trap = extensions.GetMethods().Single(method => method.Name == "Process" && method.GetParameters()[1].ParameterType.Name == "Func`2");

        trap.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false).Should().ContainSingle().Which.Should().Match<ObsoleteAttribute>(mark => mark.IsError && mark.Message!.Contains("Use ProcessAsync"));
    }

    [Fact]
    public void Options_that_cannot_be_are_told_at_once()
    {
        FluentActions.Invoking(() => new BatchOptions<SqsMessage> { MaxConcurrency = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BatchOptions<SqsMessage> { Margin = TimeSpan.FromTicks(-1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BatchOptions<SqsMessage> { TimeProvider = null! }).Should().Throw<ArgumentNullException>();
    }

    private static SqsEvent Orders(params string[] bodies) =>
        new() { Records = [.. bodies.Select((body, index) => new SqsMessage { MessageId = $"m-{index}", Body = body, EventSourceArn = "arn:aws:sqs:eu-west-1:123456789012:orders" })] };
}
