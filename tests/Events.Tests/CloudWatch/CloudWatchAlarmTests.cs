using LambdaEvents.CloudWatch;
using LambdaEvents.Sns;

namespace LambdaEvents.Tests.CloudWatch;

public sealed class CloudWatchAlarmTests
{
    [Fact]
    public void The_reason_of_a_metric_alarm_is_read()
    {
        var state = State("""
            {"version":"1.0","queryDate":"2026-01-01T00:00:40.985+0000","startDate":"2025-12-31T23:59:00.000+0000","unit":"Percent","statistic":"Average","period":60,
             "recentDatapoints":[99.5],"recentLowerThresholds":[1.5],"recentUpperThresholds":[50.5],"threshold":50.0,
             "evaluatedDatapoints":[{"timestamp":"2025-12-31T23:59:00.000+0000","sampleCount":1.0,"value":99.5,"threshold":50.0}]}
            """);

        var reason = state.ReadReasonData<CloudWatchAlarmReasonData>();

        reason.UnknownMembers.Should().BeEmpty();
        reason.QueryDate.Should().Be(new DateTimeOffset(2026, 1, 1, 0, 0, 40, 985, TimeSpan.Zero));
        reason.RecentDatapoints.Should().Equal(99.5);
        reason.RecentUpperThresholds.Should().Equal(50.5);
        reason.EvaluatedDatapoints![0].Should().Match<CloudWatchEvaluatedDatapoint>(point => point.Value == 99.5 && point.UnknownMembers.Count == 0);
    }

    [Fact]
    public void The_reason_of_a_composite_alarm_is_read()
    {
        var state = State("""{"triggeringAlarms":[{"arn":"arn:a","state":{"value":"ALARM","timestamp":"2023-08-04T12:54:46.138+0000"}}]}""");

        var alarm = state.ReadReasonData<CloudWatchAlarmReasonData>().TriggeringAlarms![0];

        (alarm.Arn, alarm.State!.Value).Should().Be(("arn:a", CloudWatchAlarmStates.Alarm));
        alarm.State.Timestamp.Should().Be(new DateTimeOffset(2023, 8, 4, 12, 54, 46, 138, TimeSpan.Zero));
    }

    [Fact]
    public void The_message_of_a_notification_is_read_as_an_alarm()
    {
        var sns = new SnsMessage { Message = """{"AlarmName":"a","StateChangeTime":"2015-06-03T17:43:27.123+0000","Trigger":{"Dimensions":[{"value":"i-1","name":"InstanceId"}]}}""" };

        var alarm = sns.ReadMessage<CloudWatchAlarmSnsMessage>();

        alarm.StateChangeTime.Should().Be(new DateTimeOffset(2015, 6, 3, 17, 43, 27, 123, TimeSpan.Zero));
        alarm.Trigger!.Dimensions![0].Should().Be(new CloudWatchAlarmDimension { Name = "InstanceId", Value = "i-1" });
    }

    [Fact]
    public void The_parameters_of_a_widget_are_kept() =>
        LambdaJson.Deserialize<CloudWatchCustomWidgetEvent>("""{"describe":true,"tenant":"a"}""").UnknownMembers["tenant"].GetString().Should().Be("a");

    private static CloudWatchAlarmState State(string reason) => new() { ReasonData = reason };
}
