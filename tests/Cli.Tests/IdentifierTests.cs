using System.Text;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Testing;

namespace LambdaEvents.Tests;

public sealed class IdentifierTests
{
    // Samples that are taken for something else alone, and why that cannot be helped.
    private static readonly Dictionary<string, (string? LooksLike, string Reason)> Nondescript = new(StringComparer.Ordinal)
    {
        ["appsync/AppSyncEventsResponse.publish"] = ("OpenSearchIngestionEvent", "a list of objects of any kind"),
        ["appsync/AppSyncEventsResponse.sparse"] = ("OpenSearchIngestionEvent", "a list of objects of any kind"),
        ["cdk/CdkOnEventRequest.create"] = ("CloudFormationCustomResourceRequest", "the CDK's framework hands on what CloudFormation sends"),
        ["cdk/CdkOnEventRequest.full"] = ("CloudFormationCustomResourceRequest", "the CDK's framework hands on what CloudFormation sends"),
        ["cdk/CdkOnEventRequest.sparse"] = ("CloudFormationCustomResourceRequest", "the CDK's framework hands on what CloudFormation sends"),
        ["eventbridge/EventBridgeEvent.full"] = ("Ec2InstanceStateChangeNotification", "the detail is known"),
        ["eventbridge/EventBridgeEvent.scheduled-rule"] = ("ScheduledEvent", "the detail is known"),
        ["sqs/SqsEvent.empty"] = (null, "a batch without records may be that of any source"),
        ["sqs/SqsReceiveMessageResult.none"] = ("SesDispositionResponse", "an empty object may be anything"),
    };

    // Records whose responses with every member are as well those of another record, which comes first.
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["AppSyncBatchResolverResponse"] = "OpenSearchIngestionResponse",
        ["CloudFrontResultResponse"] = "CloudFrontRequestResult",
        ["FunctionUrlResponse"] = "ApiGatewayHttpApiV2Response",
        ["GroundTruthConsolidationResponse"] = "OpenSearchIngestionResponse",
    };

    public static TheoryData<string> Names => [.. SamplePayloads.All.Select(sample => sample.Name)];

    public static TheoryData<string> FullNames =>
        [.. SamplePayloads.All.Select(sample => sample.Name).Where(name => name.EndsWith(".full", StringComparison.Ordinal) && !Nondescript.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_named_among_what_it_may_be(string name)
    {
        var identified = Identify(name);

        string?[] named = [identified.Record?.Name, .. identified.Rivals];
        if (Nondescript.TryGetValue(name, out var known))
        {
            named[0].Should().Be(known.LooksLike);
        }
        else
        {
            named.Should().Contain(RecordOf(name));
        }
    }

    [Theory]
    [MemberData(nameof(FullNames))]
    public void A_sample_with_every_member_is_what_comes_first(string name) =>
        Identify(name).Record!.Name.Should().Be(Twins.GetValueOrDefault(RecordOf(name), RecordOf(name)));

    [Fact]
    public void An_event_that_leaves_something_over_gives_way_to_a_response_that_does_not()
    {
        Identify("""{"errorMessage":"no","errorType":"E"}"""u8).Record!.Name.Should().Be("LambdaFunctionError");
        Identify("""{"errorMessage":"no","errorType":"E","new":1}"""u8).Record!.Name.Should().Be("LambdaFunctionError");
        Identify("""{"requestId":"1","status":"failure","errorMessage":"no"}"""u8).Record!.Name.Should().Be("CloudFormationMacroResponse");
    }

    [Fact]
    public void An_event_with_a_new_member_stays_that_although_a_response_takes_any_list()
    {
        var batch = SamplePayloads.Pipes.PipesSqsBatch.Full.Json;

        Identify(Encoding.UTF8.GetBytes(batch.Replace("\"messageId\"", "\"new\":1,\"messageId\"", StringComparison.Ordinal))).Record!.Name.Should().Be("PipesSqsBatch");
    }

    [Fact]
    public void Of_several_responses_the_one_that_could_hold_the_least_besides_comes_first()
    {
        var identified = Identify("""{"statusCode":200,"headers":{"a":"b"},"multiValueHeaders":{"a":["b"]},"body":""}"""u8);

        identified.Record!.Name.Should().Be("ApiGatewayProxyResponse");
        identified.Rivals.Should().Equal("AlbResponse");
    }

    private static Identification Identify(string name) => Identify(SamplePayloads.All.First(sample => sample.Name == name).Utf8Json.Span);

    private static Identification Identify(ReadOnlySpan<byte> json) => new Identifier(ToolRun.Catalogue).Identify(json.ToArray());

    private static string RecordOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('.')[0];
}
