using System.Text.Json;

namespace LambdaEvents.Tests;

public sealed class CheckCommandTests
{
    private const string Message = """
        {"messageId":"m-1","receiptHandle":"r","body":"b","attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1","SenderId":"s","ApproximateFirstReceiveTimestamp":"2"},"messageAttributes":{},"md5OfBody":"92eb5ffee6ae2fec3ad71c777531578f","eventSource":"aws:sqs","eventSourceARN":"arn","awsRegion":"eu-west-1"}
        """;

    private const string Ec2Event = """
        {"version":"0","id":"1","detail-type":"EC2 Instance State-change Notification","source":"aws.ec2","account":"1","time":"2026-01-01T00:00:00Z","region":"eu-west-1","resources":[],"detail":{"instance-id":"i-1","state":"running"}}
        """;

    [Theory]
    [InlineData("SqsEvent")]
    [InlineData("sqsevent")]
    [InlineData("sqs-event")]
    public void A_clean_file_ends_with_0(string name)
    {
        using var file = new PayloadFile($$"""{"Records":[{{Message}}]}""");

        var run = ToolRun.Of("check", "--as", name, file.Path);

        run.ExitCode.Should().Be(0);
        run.Output.Trim().Should().Be($"{file.Path}: SqsEvent, no deviation");
    }

    [Theory]
    [InlineData("\"body\":\"b\"", "\"body\":\"b\",\"new\":1", "unknown $.Records[0].new")]
    [InlineData("\"messageId\":\"m-1\",", "", "missing $.Records[0].messageId")]
    [InlineData("\"SentTimestamp\":\"1\"", "\"SentTimestamp\":\"soon\"", "unreadable $.Records[0].attributes.SentTimestamp")]
    [InlineData("\"aws:sqs\"", "\"aws:sns\"", "rejected $.Records[0].eventSource")]
    public void Every_kind_of_deviation_is_reported_with_its_path(string from, string to, string expected)
    {
        using var file = new PayloadFile($$"""{"Records":[{{Message.Replace(from, to, StringComparison.Ordinal)}}]}""");

        var run = ToolRun.Of("check", "--as", "SqsEvent", file.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith($"{file.Path}: {expected}: ").And.HaveLineCount(1);
    }

    [Fact]
    public void A_value_that_is_not_written_back_is_reported_with_its_path()
    {
        using var file = new PayloadFile("""{"L":[{"S":"a"},null]}""");

        var run = ToolRun.Of("check", "--as", "DynamoDbAttributeValue", file.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith($"{file.Path}: changed $.L[1]: ").And.HaveLineCount(1);
    }

    [Fact]
    public void Json_is_one_object_a_file()
    {
        using var clean = new PayloadFile("""{"Records":[]}""");
        using var other = new PayloadFile("""{"Records":[],"new":1}""");

        var run = ToolRun.Of("check", "--as", "SqsEvent", "--json", clean.Path, other.Path);

        run.ExitCode.Should().Be(1);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Should().HaveCount(2);
        lines[0].GetProperty("file").GetString().Should().Be(clean.Path);
        lines[0].GetProperty("record").GetString().Should().Be("SqsEvent");
        lines[0].GetProperty("deviations").GetArrayLength().Should().Be(0);
        lines[1].GetProperty("deviations")[0].GetProperty("kind").GetString().Should().Be("unknown");
        lines[1].GetProperty("deviations")[0].GetProperty("path").GetString().Should().Be("$.new");
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var run = ToolRun.With("""{"Records":[]}""", isRedirected: true, "check", "--as", "SqsEvent", "-");

        run.Should().Be(new ToolRun(0, $"-: SqsEvent, no deviation{Environment.NewLine}", ""));
    }

    [Fact]
    public void A_truncated_file_is_rejected_with_its_place()
    {
        using var file = new PayloadFile("""{"Records":[{"messageId":"m""");

        var run = ToolRun.Of("check", "--as", "SqsEvent", file.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("rejected $.Records[0].messageId: SqsEvent cannot be read: a string is not closed.");
    }

    [Fact]
    public void An_unknown_record_gives_the_nearest_names()
    {
        var run = ToolRun.Of("check", "--as", "SqsEvnt", "x.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("There is no record or payload id 'SqsEvnt'. The nearest are: SqsEvent");
    }

    [Fact]
    public void A_name_that_is_near_to_nothing_points_to_the_list() =>
        ToolRun.Of("check", "--as", "Zzzzzzzzzz", "x.json").Error.Should().Contain("'lambda-events list' prints them all");

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_checked_all_the_same()
    {
        using var file = new PayloadFile("""{"Records":[]}""");

        var run = ToolRun.Of("check", "--as", "SqsEvent", "no-such-file.json", file.Path);

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Be("no-such-file.json cannot be read: there is no such file. Check the path.");
        run.Output.Should().Contain("no deviation");
    }

    [Fact]
    public void A_folder_is_no_file() =>
        ToolRun.Of("check", "--as", "SqsEvent", AppContext.BaseDirectory).Error.Should().Contain("it is a folder. Name the files in it.");

    [Theory]
    [InlineData("--as", "Ec2InstanceStateChangeNotification")]
    [InlineData("--as", "eb-ec2-instance-state")]
    [InlineData()]
    public void An_event_of_EventBridge_is_checked_with_its_detail(params string[] options)
    {
        using var file = new PayloadFile(Ec2Event);

        var run = ToolRun.Of(["check", .. options, file.Path]);

        run.Should().Be(new ToolRun(0, $"{file.Path}: Ec2InstanceStateChangeNotification, no deviation{Environment.NewLine}", ""));
    }

    [Fact]
    public void An_empty_name_is_no_record() =>
        ToolRun.Of("check", "--as", "", "any.json").Should().Be(new ToolRun(2, "", $"There is no record or payload id ''. 'lambda-events list' prints them all.{Environment.NewLine}"));

    [Fact]
    public void Without_a_record_a_file_is_checked_as_what_it_is()
    {
        using var file = new PayloadFile(Ec2Event.Replace("\"state\"", "\"newState\"", StringComparison.Ordinal));

        var run = ToolRun.Of("check", file.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith($"{file.Path}: Ec2InstanceStateChangeNotification, as identified{Environment.NewLine}")
            .And.Contain($"{file.Path}: unknown $.detail.newState: ").And.Contain($"{file.Path}: missing $.detail.state: ").And.HaveLineCount(3);
        ToolRun.Of("check", "--as", "Ec2InstanceStateChangeNotification", file.Path).Output.Should().HaveLineCount(2);
        ToolRun.Of("check", "--as", "EventBridgeEvent", file.Path).Output.Trim().Should().Be($"{file.Path}: EventBridgeEvent, no deviation", "of its detail that record knows nothing");
        ToolRun.Of("check", "--json", file.Path).Output.Should().Contain("\"record\":\"Ec2InstanceStateChangeNotification\"");
    }

    [Theory]
    [InlineData("{\"hello\":1}")]
    [InlineData("7")]
    public void Without_a_record_a_file_that_is_no_payload_is_told(string content)
    {
        using var file = new PayloadFile(content);

        ToolRun.Of("check", file.Path).Should().Be(
            new ToolRun(2, "", $"{file.Path} is none of the payloads that the tool knows. Say with --as which one it should be.{Environment.NewLine}"));
    }

    [Theory]
    [InlineData("aws.ec2", "shop.orders", "$.source", "\"aws.ec2\"")]
    [InlineData("EC2 Instance State-change Notification", "Order shipped", "$['detail-type']", "\"EC2 Instance State-change Notification\"")]
    public void An_event_of_another_kind_is_the_envelope_alone_and_no_event_with_that_detail(string from, string to, string path, string expected)
    {
        using var file = new PayloadFile(Ec2Event.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal));

        var asDetail = ToolRun.Of("check", "--as", "Ec2InstanceStateChangeNotification", file.Path);

        asDetail.ExitCode.Should().Be(1);
        asDetail.Output.Should().StartWith(
            $"{file.Path}: rejected {path}: EventBridgeEvent<Ec2InstanceStateChangeNotification> was asked for, whose {path} is {expected}, but here it is something else.").And.HaveLineCount(1);
        ToolRun.Of("check", "--as", "EventBridgeEvent", file.Path).Output.Trim().Should().Be($"{file.Path}: EventBridgeEvent, no deviation");
    }

    [Fact]
    public void A_file_that_is_no_event_is_checked_as_what_it_should_be()
    {
        using var file = new PayloadFile("[]");

        ToolRun.Of("check", "--as", "EventBridgeEvent", file.Path).Output.Should().StartWith($"{file.Path}: rejected $: EventBridgeEvent was asked for").And.HaveLineCount(1);
    }

    [Theory]
    [InlineData("check --as SqsEvent", "Required argument 'FILE' missing for command: 'check'.")]
    [InlineData("list --loud", "Unrecognized command or argument '--loud'.")]
    [InlineData("", "Required command was not provided.")]
    public void Wrong_use_ends_with_2_and_a_hint(string arguments, string expected)
    {
        var run = ToolRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotContain("   at ");
        run.Error.Should().Contain(expected).And.Contain("--help");
    }
}
