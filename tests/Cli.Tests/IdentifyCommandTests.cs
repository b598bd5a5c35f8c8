namespace LambdaEvents.Tests;

public sealed class IdentifyCommandTests
{
    private const string Batch = """{"Records":[{"messageId":"1","eventSource":"aws:sqs"}]}""";

    [Fact]
    public void A_file_is_named_with_the_ids_of_its_payloads()
    {
        using var file = new PayloadFile(Batch);

        ToolRun.Of("identify", file.Path).Should().Be(
            new ToolRun(0, $"{file.Path}: SqsEvent (sqs-event){Environment.NewLine}", ""));
    }

    [Fact]
    public void Json_is_one_object_a_file()
    {
        using var batch = new PayloadFile(Batch);
        using var other = new PayloadFile("""{"hello":1}""");

        var run = ToolRun.Of("identify", "--json", batch.Path, other.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be(
            $$"""
            {"file":"{{batch.Path}}","record":"SqsEvent","payloads":["sqs-event"],"rivals":[]}
            {"file":"{{other.Path}}","record":null,"payloads":[],"rivals":[]}

            """.ReplaceLineEndings());
    }

    [Fact]
    public void An_event_of_EventBridge_is_named_by_its_detail()
    {
        using var file = new PayloadFile("""
            {"version":"0","id":"1","detail-type":"EC2 Instance State-change Notification","source":"aws.ec2","account":"1","time":"2026-01-01T00:00:00Z","region":"eu-west-1","resources":[],"detail":{}}
            """);

        ToolRun.Of("identify", file.Path).Output.Should().StartWith($"{file.Path}: Ec2InstanceStateChangeNotification (eb-ec2-instance-state, eventbridge-event");
    }

    [Theory]
    [InlineData("""{"batchItemFailures":[{"itemIdentifier":"1"}]}""", "BatchResponse", 0)]
    [InlineData("""{"statusCode":200,"headers":{},"body":""}""", "or as well", 1)]
    public void A_response_is_what_takes_all_of_it(string json, string expected, int exitCode)
    {
        using var file = new PayloadFile(json);

        var run = ToolRun.Of("identify", file.Path);

        run.Output.Should().Contain(expected);
        run.ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData("""{"hello":1}""")]
    [InlineData("7")]
    public void What_is_no_payload_is_unknown(string content)
    {
        using var file = new PayloadFile(content);

        var run = ToolRun.Of("identify", file.Path);

        run.Should().Be(new ToolRun(1, $"{file.Path}: unknown; it is none of the payloads that 'lambda-events list' prints{Environment.NewLine}", ""));
    }

    [Theory]
    [InlineData("{\"Records\":[{\"eventSource\":\"aws:sqs\"}", "line 1, byte 38.")]
    [InlineData("{\n  \"Records\": [}", "line 2, byte 15.")]
    [InlineData("", "line 1, byte 1.")]
    public void What_is_not_well_formed_is_said_to_be_that_and_where(string content, string place)
    {
        using var file = new PayloadFile(content);

        var run = ToolRun.Of("identify", file.Path);

        run.ExitCode.Should().Be(1);
        run.Output.Trim().Should().Be($"{file.Path}: not well-formed JSON: it goes wrong at {place}");
        ToolRun.Of("check", file.Path).Error.Trim().Should().Be($"{file.Path} is not well-formed JSON: it goes wrong at {place}");
    }

    [Fact]
    public void An_option_that_is_not_there_is_no_file_either() =>
        ToolRun.Of("identify", "--jsn", "no-such-file.json").Error.Should().StartWith("--jsn cannot be read: there is no such file, nor does the command have such an option. Try --help.");

    [Fact]
    public void A_file_that_is_missing_does_not_keep_the_others_from_being_named()
    {
        using var file = new PayloadFile(Batch);

        var run = ToolRun.Of("identify", "no-such-file.json", file.Path);

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Be("no-such-file.json cannot be read: there is no such file. Check the path.");
        run.Output.Should().Contain("SqsEvent");
    }

    [Fact]
    public void Standard_input_is_named_too() => ToolRun.With(Batch, isRedirected: true, "identify", "-").Output.Trim().Should().Be("-: SqsEvent (sqs-event)");
}
