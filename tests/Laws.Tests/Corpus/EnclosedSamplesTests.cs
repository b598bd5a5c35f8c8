using LambdaEvents.CloudWatch;
using LambdaEvents.CloudWatchLogs;
using LambdaEvents.Firehose;
using LambdaEvents.Kinesis;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Corpus;

/// <summary>Samples whose payload of interest is inside another one.</summary>
public sealed class EnclosedSamplesTests
{
    [SkippableTheory]
    [InlineData("aws-lambda-go/cloudwatch-alarm-sns-payload-multiple-metrics.json")]
    [InlineData("aws-lambda-go/cloudwatch-alarm-sns-payload-single-metric.json")]
    public void An_alarm_in_a_notification_deviates_nowhere(string file)
    {
        var message = Read<SnsEvent>(file).Records[0].Sns.Message;

        Catalogue.Find(nameof(CloudWatchAlarmSnsMessage)).Check(System.Text.Encoding.UTF8.GetBytes(message)).Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData("powertools-lambda-python/cloudWatchAlarmEventSingleMetric.json")]
    [InlineData("powertools-lambda-python/cloudWatchAlarmEventCompositeMetric.json")]
    public void The_reasons_of_an_alarm_have_no_unknown_members(string file)
    {
        var alarm = Read<CloudWatchAlarmEvent>(file).AlarmData;
        var reasons = new[] { alarm.State, alarm.PreviousState! }.Select(state => state.ReadReasonData<CloudWatchAlarmReasonData>());

        reasons.SelectMany(RecordWalk.Records).SelectMany(record => RecordWalk.UnknownOf(record).Keys).Should().BeEmpty();
    }

    [SkippableFact]
    public void Packed_log_events_have_no_unknown_members()
    {
        var ofFunction = Read<CloudWatchLogsEvent>("powertools-lambda-python/cloudWatchLogEvent.json").Decode();
        var ofFirehose = Read<FirehoseEvent>("aws-sam-cli/kinesis/KinesisFirehoseCloudwatchLogsProcessor.json").Records.Select(record => record.Data);
        var ofKinesis = Read<KinesisEvent>("powertools-lambda-python/kinesisStreamCloudWatchLogsEvent.json").Records.Select(record => record.Kinesis.Data);

        CloudWatchLogsData[] logs = [ofFunction, .. ofFirehose.Concat(ofKinesis).Select(data => CloudWatchLogsData.Decode(data))];

        logs.Where(data => !data.IsControlMessage).Should().HaveCount(logs.Length - 1).And.OnlyContain(data => data.LogEvents.Count > 0);
        logs.SelectMany(RecordWalk.Records).SelectMany(record => RecordWalk.UnknownOf(record).Keys).Should().BeEmpty();
    }

    [SkippableFact]
    public void A_message_of_SQS_in_Firehose_deviates_nowhere()
    {
        var message = Read<FirehoseEvent>("powertools-lambda-python/kinesisFirehoseSQSEvent.json").Records[0].Data.Read<SqsMessage>();

        message.MessageId.Should().Be("5ab807d4-5644-4c55-97a3-47396635ac74");
        RecordWalk.Records(message).SelectMany(record => RecordWalk.UnknownOf(record).Keys).Should().BeEmpty();
    }

    private static T Read<T>(string file)
        where T : IPayload<T>
    {
        Skip.IfNot(CorpusFiles.IsHere, "there is no folder shared/corpus beside the repository");
        return LambdaJson.Deserialize<T>(CorpusFiles.Read(file));
    }
}
