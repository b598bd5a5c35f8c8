using LambdaEvents.ActiveMq;
using LambdaEvents.Firehose;
using LambdaEvents.Kafka;
using LambdaEvents.Kinesis;
using LambdaEvents.Pipes;
using LambdaEvents.RabbitMq;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Unwrap;

/// <summary>The ways in which a document comes inside another payload. Each is a fixture with the document put in, written, and read again as a function reads it.</summary>
internal static class Carriers
{
    private static readonly Dictionary<string, Func<string, Inside>> All = new()
    {
        ["SQS"] = json => InSqs(json),
        ["SNS"] = json => InSns(json),
        ["SNS in SQS"] = json => InSqs(Notification(json)).ReadBody<SnsNotification>(),
        ["SNS in SQS, read as a delivery"] = json => InSqs(Notification(json)).ReadSns(),
        ["SNS in SQS, raw delivery"] = json => InSqs(json).ReadSns(),
        ["Kinesis"] = json => Written(With(Fixture.Read<KinesisEvent>("kinesis/KinesisEvent.full"), json)).Records[0].Kinesis.Data,
        ["Firehose"] = json => InFirehose(Base64.FromString(json)),
        ["SQS in Firehose"] = json => InFirehose(Base64.FromString(InSqs(json).ToJson())).Read<SqsMessage>(),
        ["Kafka"] = json => Written(With(Fixture.Read<KafkaEvent>("kafka/KafkaEvent.full"), json)).Records["orders-0"][0].Value!.Value,
        ["Kafka in Firehose"] = json => Written(With(Fixture.Read<FirehoseMskEvent>("firehose/FirehoseMskEvent.full"), json)).Records[0].KafkaRecordValue,
        ["ActiveMQ"] = json => Written(With(Fixture.Read<ActiveMqEvent>("activemq/ActiveMqEvent.full"), json)).Messages[0].Data,
        ["RabbitMQ"] = json => Written(new RabbitMqMessage { Data = Base64.FromString(json) }).Data,
        ["SQS through a pipe"] = json => Written<PipesSqsBatch>([InSqs(json)])[0],
        ["Kinesis through a pipe"] = json => Written<PipesKinesisBatch>([new() { EventSource = "aws:kinesis", Data = Base64.FromString(json) }])[0].Data,
        ["Kafka through a pipe"] = json => Written<PipesKafkaBatch>([new() { EventSource = "aws:kafka", Value = Base64.FromString(json) }])[0].Value!.Value,
        ["MQ through a pipe"] = json => Written<PipesMqBatch>([new() { EventSource = "aws:rmq", Data = Base64.FromString(json) }])[0].Data,
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Inside Carry(string carrier, string json) => All[carrier](json);

    public static SqsMessage InSqs(string body)
    {
        var batch = Fixture.Read<SqsEvent>("sqs/SqsEvent.full");
        return Written(batch with { Records = [batch.Records[0] with { Body = body }] }).Records[0];
    }

    public static SnsMessage InSns(string message)
    {
        var notification = Fixture.Read<SnsEvent>("sns/SnsEvent.full");
        return Written(notification with { Records = [notification.Records[0] with { Sns = notification.Records[0].Sns with { Message = message } }] }).Records[0].Sns;
    }

    /// <summary>The envelope that SNS puts around a message for a queue.</summary>
    public static string Notification(string message) => (Fixture.Read<SnsNotification>("sns/SnsNotification.full") with { Message = message }).ToJson();

    public static Base64 InFirehose(Base64 data)
    {
        var batch = Fixture.Read<FirehoseEvent>("firehose/FirehoseEvent.full");
        return Written(batch with { Records = [batch.Records[0] with { Data = data }] }).Records[0].Data;
    }

    private static KinesisEvent With(KinesisEvent batch, string json) =>
        batch with { Records = [batch.Records[0] with { Kinesis = batch.Records[0].Kinesis with { Data = Base64.FromString(json) } }] };

    private static KafkaEvent With(KafkaEvent batch, string json) =>
        batch with { Records = [KeyValuePair.Create<string, ValueList<KafkaRecord>>("orders-0", [batch.Records["orders-0"][0] with { Value = Base64.FromString(json) }])] };

    private static FirehoseMskEvent With(FirehoseMskEvent batch, string json) =>
        batch with { Records = [batch.Records[0] with { KafkaRecordValue = Base64.FromString(json) }] };

    private static ActiveMqEvent With(ActiveMqEvent batch, string json) => batch with { Messages = [batch.Messages[0] with { Data = Base64.FromString(json) }] };

    private static T Written<T>(T payload)
        where T : IPayload<T> => LambdaJson.Deserialize<T>(payload.ToJson());
}
