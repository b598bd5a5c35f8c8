using System.Globalization;
using LambdaEvents.Batch;
using LambdaEvents.DynamoDb;
using LambdaEvents.Kafka;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Batch;

/// <summary>A source of batches, so that one test tries them all: its records are numbers from 0 on.</summary>
public abstract class BatchSource(bool isOrdered, bool namesTheFirstOnly)
{
    private static readonly Dictionary<string, BatchSource> All = new()
    {
        ["standard queue"] = new Sqs("orders", isFifo: false),
        ["FIFO queue"] = new Sqs("orders.fifo", isFifo: true),
        ["Kinesis"] = new Kinesis(),
        ["DynamoDB"] = new DynamoDb(),
        ["Kafka"] = new Kafka(),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static IEnumerable<string> OrderedNames => All.Where(source => source.Value.IsOrdered).Select(source => source.Key);

    /// <summary>Whether a record waits for the one before it.</summary>
    public bool IsOrdered => isOrdered;

    /// <summary>Whether the source reads on from the first record that is named.</summary>
    public bool NamesTheFirstOnly => namesTheFirstOnly;

    public static BatchSource Get(string name) => All[name];

    public abstract Task<BatchOutcome> RunAsync(int count, Func<int, CancellationToken, Task> handler, BatchSettings? settings = null);

    public abstract BatchOutcome Run(int count, Action<int> handler, BatchSettings? settings = null);

    private static BatchOptions<TRecord> Options<TRecord>(BatchSettings settings, Func<TRecord, int> numberOf) => new()
    {
        MaxConcurrency = settings.MaxConcurrency,
        RemainingTime = settings.RemainingTime,
        OnError = settings.OnError is { } onError ? (record, exception) => onError(numberOf(record), exception) : null,
        TimeProvider = settings.Clock,
    };

    private static BatchOutcome Outcome<TRecord>(BatchResult<TRecord, BatchResponse> result, Func<TRecord, int> numberOf) =>
        Outcome(result, [.. result.Response.BatchItemFailures.Select(failure => Number(failure.ItemIdentifier))], numberOf);

    private static BatchOutcome Outcome<TRecord, TResponse>(BatchResult<TRecord, TResponse> result, int[] reported, Func<TRecord, int> numberOf)
        where TResponse : class => new(
            reported,
            [.. result.Failures.Select(failure => numberOf(failure.Record))],
            [.. result.Failures.Select(failure => failure.Exception)],
            [.. result.Unprocessed.Select(numberOf)],
            result.IsSuccess);

    private static int Number(string identifier) => int.Parse(identifier.AsSpan(2), CultureInfo.InvariantCulture);

    private static ValueList<T> Records<T>(int count, Func<string, T> make) =>
        [.. Enumerable.Range(0, count).Select(number => make(string.Create(CultureInfo.InvariantCulture, $"r-{number}")))];

    private sealed class Sqs(string queue, bool isFifo) : BatchSource(isFifo, namesTheFirstOnly: false)
    {
        public override async Task<BatchOutcome> RunAsync(int count, Func<int, CancellationToken, Task> handler, BatchSettings? settings = null) =>
            Outcome(await Batch(count).ProcessAsync((message, token) => handler(NumberOf(message), token), Options<SqsMessage>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        public override BatchOutcome Run(int count, Action<int> handler, BatchSettings? settings = null) =>
            Outcome(Batch(count).Process(message => handler(NumberOf(message)), Options<SqsMessage>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        private static int NumberOf(SqsMessage message) => Number(message.MessageId);

        private SqsEvent Batch(int count) =>
            new() { Records = Records(count, id => new SqsMessage { MessageId = id, EventSourceArn = $"arn:aws:sqs:eu-west-1:123456789012:{queue}" }) };
    }

    private sealed class Kinesis() : BatchSource(isOrdered: true, namesTheFirstOnly: true)
    {
        public override async Task<BatchOutcome> RunAsync(int count, Func<int, CancellationToken, Task> handler, BatchSettings? settings = null) =>
            Outcome(await Batch(count).ProcessAsync((record, token) => handler(NumberOf(record), token), Options<KinesisEventRecord>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        public override BatchOutcome Run(int count, Action<int> handler, BatchSettings? settings = null) =>
            Outcome(Batch(count).Process(record => handler(NumberOf(record)), Options<KinesisEventRecord>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        private static int NumberOf(KinesisEventRecord record) => Number(record.Kinesis.SequenceNumber);

        private static KinesisEvent Batch(int count) => new() { Records = Records(count, id => new KinesisEventRecord { Kinesis = new() { SequenceNumber = id } }) };
    }

    private sealed class DynamoDb() : BatchSource(isOrdered: true, namesTheFirstOnly: true)
    {
        public override async Task<BatchOutcome> RunAsync(int count, Func<int, CancellationToken, Task> handler, BatchSettings? settings = null) =>
            Outcome(await Batch(count).ProcessAsync((record, token) => handler(NumberOf(record), token), Options<DynamoDbEventRecord>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        public override BatchOutcome Run(int count, Action<int> handler, BatchSettings? settings = null) =>
            Outcome(Batch(count).Process(record => handler(NumberOf(record)), Options<DynamoDbEventRecord>(settings ?? new(), NumberOf), settings?.Token ?? default), NumberOf);

        private static int NumberOf(DynamoDbEventRecord record) => Number(record.Dynamodb.SequenceNumber);

        private static DynamoDbEvent Batch(int count) => new() { Records = Records(count, id => new DynamoDbEventRecord { Dynamodb = new() { SequenceNumber = id } }) };
    }

    private sealed class Kafka() : BatchSource(isOrdered: true, namesTheFirstOnly: false)
    {
        public override async Task<BatchOutcome> RunAsync(int count, Func<int, CancellationToken, Task> handler, BatchSettings? settings = null) =>
            Outcome(await Batch(count).ProcessAsync((record, token) => handler(NumberOf(record), token), Options<KafkaRecord>(settings ?? new(), NumberOf), settings?.Token ?? default));

        public override BatchOutcome Run(int count, Action<int> handler, BatchSettings? settings = null) =>
            Outcome(Batch(count).Process(record => handler(NumberOf(record)), Options<KafkaRecord>(settings ?? new(), NumberOf), settings?.Token ?? default));

        private static BatchOutcome Outcome(BatchResult<KafkaRecord, KafkaBatchResponse> result)
        {
            result.Response.BatchItemFailures.All(failure => failure.ItemIdentifier.Partition == "orders-3").Should().BeTrue();
            return Outcome(result, [.. result.Response.BatchItemFailures.Select(failure => (int)failure.ItemIdentifier.Offset)], NumberOf);
        }

        private static int NumberOf(KafkaRecord record) => (int)record.Offset;

        private static KafkaEvent Batch(int count)
        {
            ValueList<KafkaRecord> records = [.. Enumerable.Range(0, count).Select(number => new KafkaRecord { Topic = "orders", Partition = 3, Offset = number })];
            return new() { EventSource = "aws:kafka", Records = [KeyValuePair.Create("orders-3", records)] };
        }
    }
}
