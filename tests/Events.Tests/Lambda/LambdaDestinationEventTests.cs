using LambdaEvents.EventBridge;
using LambdaEvents.Kafka;
using LambdaEvents.Lambda;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Lambda;

public sealed class LambdaDestinationEventTests
{
    private const string Context = """{"requestId":"r","functionArn":"f","condition":"RetriesExhausted","approximateInvokeCount":3}""";

    private const string Failure =
        $$"""
        {"version":"1.0","timestamp":"2026-01-01T00:00:00Z","requestContext":{{Context}},"requestPayload":{"Records":[]},
         "responseContext":{"statusCode":200,"executedVersion":"7","functionError":"Unhandled"},"responsePayload":{"errorType":"E","errorMessage":"m"} }
        """;

    [Fact]
    public void Request_and_error_are_payloads_of_this_library()
    {
        var failure = LambdaJson.Deserialize<LambdaDestinationEvent<SqsEvent, LambdaFunctionError>>(Failure);

        failure.RequestPayload!.Records.Should().BeEmpty();
        failure.ResponsePayload!.ErrorMessage.Should().Be("m");
        failure.ResponseContext!.FunctionError.Should().Be(LambdaFunctionErrors.Unhandled);
    }

    [Fact]
    public void A_request_of_a_type_of_a_user_is_read()
    {
        var success = LambdaJson.Deserialize<LambdaDestinationEvent>(
            $$"""{"version":"1.0","timestamp":"2026-01-01T00:00:00Z","requestContext":{{Context}},"requestPayload":{"id":"o-17","total":41.5},"responsePayload":"2 parcels"}""");

        success.ReadRequestPayload(UserContext.Default.Purchase).Should().Be(new Purchase("o-17", 41.5m));
        success.ResponsePayload!.Value.GetString().Should().Be("2 parcels");
    }

    [Fact]
    public void A_bus_carries_it_in_the_detail()
    {
        var detail = LambdaJson.Deserialize<EventBridgeEvent<LambdaDestinationEvent>>(
            $$"""
            {"version":"0","id":"1","detail-type":"Lambda Function Invocation Result - Failure","source":"lambda","account":"123456789012",
             "time":"2026-01-01T00:00:00Z","region":"eu-west-1","resources":[],"detail":{{Failure}}}
            """).Detail!;

        detail.RequestContext.Condition.Should().Be(LambdaInvocationConditions.RetriesExhausted);
        detail.ReadResponsePayload<LambdaFunctionError>().ErrorType.Should().Be("E");
    }

    [Theory]
    [InlineData("""{"eventSource":"aws:kafka","records":{}}""")]
    [InlineData("""
        "{\"eventSource\":\"aws:kafka\",\"records\":{}}"
        """)]
    public void An_event_of_Kafka_reads_the_same_from_a_topic_and_from_S3(string payload)
    {
        var json = $$$"""
            {"requestContext":{{{Context}}},"version":"1.0","timestamp":"2026-01-01T00:00:00Z",
             "KafkaBatchInfo":{"batchSize":1,"bootstrapServers":"b","payloadSize":1},"payload":{{{payload}}}}
            """;

        LambdaJson.Deserialize<KafkaBatchFailureRecord<KafkaEvent>>(json).Payload!.EventSource.Should().Be("aws:kafka");
        LambdaJson.Deserialize<KafkaBatchFailureRecord>(json).ReadPayload<KafkaEvent>().Records.Should().BeEmpty();
    }
}
